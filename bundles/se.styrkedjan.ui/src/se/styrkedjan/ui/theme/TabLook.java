package se.styrkedjan.ui.theme;

import org.eclipse.swt.custom.CTabFolder;

/** The look of tab folders: flat, without borders, the chosen tab on the page's own background. */
final class TabLook {

	private TabLook() {
	}

	static void apply(Theme theme, CTabFolder folder) {
		folder.setSimple(true);
		folder.setBorderVisible(false);
		folder.setBackground(theme.color(Tone.PANEL));
		folder.setForeground(theme.color(Tone.SECONDARY));
		folder.setSelectionBackground(theme.color(Tone.BACKGROUND));
		folder.setSelectionForeground(theme.color(Tone.TEXT));
		folder.setHighlightEnabled(true);
	}
}
