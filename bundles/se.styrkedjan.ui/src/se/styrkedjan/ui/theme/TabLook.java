package se.styrkedjan.ui.theme;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;

/** The look of tab folders: flat, words only, without buttons to minimise; the chosen tab on the page's own background. */
final class TabLook {

	private static final int HEIGHT = 36;

	private TabLook() {
	}

	static void apply(Theme theme, CTabFolder folder) {
		if (folder.getRenderer().getClass() == CTabFolderRenderer.class) {
			folder.setRenderer(new FlatTabRenderer(folder));
		}
		folder.setSimple(true);
		folder.setBorderVisible(false);
		folder.setMinimizeVisible(false);
		folder.setMaximizeVisible(false);
		folder.setSelectedImageVisible(false);
		folder.setUnselectedImageVisible(false);
		folder.setTabHeight(HEIGHT);
		folder.setBackground(theme.color(Tone.PANEL));
		folder.setForeground(theme.color(Tone.TEXT));
		folder.setSelectionBackground(theme.color(Tone.BACKGROUND));
		folder.setSelectionForeground(theme.color(Tone.TEXT));
		folder.setHighlightEnabled(false);
	}
}
