package se.styrkedjan.ui.theme;

import java.lang.reflect.Method;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the window system which look is wanted, for what it draws itself (scroll bars, menus, arrows). SWT offers this
 * only in a class of each platform, so it is called by name; where it is missing the look stays the system's.
 */
final class NativeLook {

	private static final Map<String, String> CLASSES = Map.of("gtk", "org.eclipse.swt.internal.gtk.OS", "win32",
			"org.eclipse.swt.internal.win32.OS", "cocoa", "org.eclipse.swt.internal.cocoa.OS");

	private NativeLook() {
	}

	static void apply(Display display, ColorScheme scheme) {
		try {
			Class<?> os = Display.class.getClassLoader().loadClass(CLASSES.get(SWT.getPlatform()));
			Method setTheme = os.getMethod("setTheme", boolean.class);
			setTheme.invoke(null, scheme == ColorScheme.DARK);
		} catch (ReflectiveOperationException e) {
			System.getLogger(NativeLook.class.getName()).log(System.Logger.Level.DEBUG, "native look unchanged", e);
		}
		if ("gtk".equals(SWT.getPlatform())) {
			GtkStyleSheet.apply(scheme);
		}
	}
}
