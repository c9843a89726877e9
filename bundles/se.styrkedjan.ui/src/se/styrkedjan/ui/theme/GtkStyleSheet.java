package se.styrkedjan.ui.theme;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Gives the widgets that GTK draws (fields, buttons, lists, menus) the shapes and colours of the theme by a style sheet,
 * {@code gtk.css} beside this class, where {@code @tone} stands for a colour. SWT has no public way to load one at run
 * time, so its internal bindings are called by name; where they are missing GTK's own look stays.
 */
final class GtkStyleSheet {

	private static final Pattern TONE = Pattern.compile("@([A-Z_]+)");
	private static final int PRIORITY_USER = 800;

	private static long provider;

	private GtkStyleSheet() {
	}

	static void apply(ColorScheme scheme) {
		try (var in = GtkStyleSheet.class.getResourceAsStream("gtk.css")) {
			load(fill(new String(in.readAllBytes(), StandardCharsets.UTF_8), scheme));
		} catch (ReflectiveOperationException | java.io.IOException e) {
			System.getLogger(GtkStyleSheet.class.getName()).log(System.Logger.Level.WARNING, "GTK keeps its look", e);
		}
	}

	static String fill(String css, ColorScheme scheme) {
		return TONE.matcher(css)
				.replaceAll(found -> Matcher.quoteReplacement(scheme.hex(Tone.valueOf(found.group(1)))));
	}

	private static void load(String css) throws ReflectiveOperationException {
		if (provider == 0) {
			provider = (long) call("gtk.GTK", "gtk_css_provider_new");
			long screen = (long) call("gtk.GDK", "gdk_screen_get_default");
			call("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", screen, provider, PRIORITY_USER);
		}
		byte[] bytes = (css + '\0').getBytes(StandardCharsets.UTF_8);
		call("gtk3.GTK3", "gtk_css_provider_load_from_data", provider, bytes, (long) bytes.length - 1, new long[1]);
	}

	private static Object call(String type, String name, Object... arguments) throws ReflectiveOperationException {
		Class<?> owner = Display.class.getClassLoader().loadClass("org.eclipse.swt.internal." + type);
		for (Method method : owner.getMethods()) {
			if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
				return method.invoke(null, arguments);
			}
		}
		throw new NoSuchMethodException(type + "." + name + " in SWT " + SWT.getVersion());
	}
}
