package se.styrkedjan.app.settings;

import org.eclipse.swt.widgets.Display;

import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.ColorScheme;

/** The look a user may choose. */
public enum Look {
	SYSTEM, LIGHT, DARK;

	/** What the user has chosen; {@code -Dstyrkedjan.theme=light|dark} overrules it. */
	public static Look chosen() {
		String forced = System.getProperty("styrkedjan.theme", UserPreferences.look());
		for (Look look : values()) {
			if (look.name().equalsIgnoreCase(forced)) {
				return look;
			}
		}
		return SYSTEM;
	}

	/** The colours it means now. */
	public ColorScheme scheme() {
		return switch (this) {
		case LIGHT -> ColorScheme.LIGHT;
		case DARK -> ColorScheme.DARK;
		case SYSTEM -> Display.isSystemDarkTheme() ? ColorScheme.DARK : ColorScheme.LIGHT;
		};
	}
}
