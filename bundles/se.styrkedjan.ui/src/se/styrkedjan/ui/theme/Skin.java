package se.styrkedjan.ui.theme;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Gives each new widget the colours of the theme: what it was painted with, or what fits its kind. */
final class Skin implements Listener {

	static final String BACKGROUND = "se.styrkedjan.background";
	static final String FOREGROUND = "se.styrkedjan.foreground";

	private final Theme theme;

	Skin(Theme theme) {
		this.theme = theme;
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Control control && !control.isDisposed()) {
			background(control);
			foreground(control);
			font(control);
			if (control instanceof CTabFolder folder) {
				TabLook.apply(theme, folder);
			} else if (control instanceof Tree tree) {
				tree.setHeaderBackground(theme.color(Tone.PANEL));
				tree.setHeaderForeground(theme.color(Tone.SECONDARY));
			} else if (control instanceof Table table) {
				table.setHeaderBackground(theme.color(Tone.PANEL));
				table.setHeaderForeground(theme.color(Tone.SECONDARY));
			}
		}
	}

	private void background(Control control) {
		if (control.getData(BACKGROUND) instanceof Tone tone) {
			control.setBackground(theme.color(tone));
		} else if (isField(control) || control instanceof Shell) {
			control.setBackground(theme.color(Tone.BACKGROUND));
		} else if (!(control instanceof Button) && control.getParent() != null) {
			control.setBackground(control.getParent().getBackground());
		}
	}

	private void foreground(Control control) {
		if (control.getData(FOREGROUND) instanceof Tone tone) {
			control.setForeground(theme.color(tone));
		} else if (!(control instanceof Button)) {
			control.setForeground(theme.color(Tone.TEXT));
		}
		if (control instanceof Link link) {
			link.setLinkForeground(theme.color(Tone.ACCENT));
		}
	}

	/** What nobody has given a font gets the theme's instead of the system's, which has another size on each platform. */
	private void font(Control control) {
		if (control.getFont().equals(control.getDisplay().getSystemFont())) {
			control.setFont(theme.font(TextStyle.BODY));
		}
	}

	private static boolean isField(Control control) {
		return control instanceof Text || control instanceof StyledText || control instanceof Tree
				|| control instanceof Table || control instanceof List || control instanceof Combo
				|| control instanceof Spinner || control instanceof DateTime;
	}
}
