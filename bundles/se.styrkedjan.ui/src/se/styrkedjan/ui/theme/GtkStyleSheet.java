package se.styrkedjan.ui.theme;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Gives the widgets that GTK draws (fields, buttons, lists, menus) the shapes and colours of the theme by style sheets
 * beside this class, where an at sign and the name of a tone stand for a colour. SWT has no public way to load one at run
 * time, so its internal bindings are called by name; where they are missing GTK's own look stays.
 */
enum GtkStyleSheet {

	/** Over the system's theme (200) and settings (400), under the colours that SWT sets on single widgets (600). */
	COLORS("gtk-color.css", 500),
	/** Over all. */
	SHAPES("gtk.css", 800);

	private static final Pattern TONE = Pattern.compile("@([A-Z_]+)");

	private final String file;
	private final int priority;
	private long provider;

	GtkStyleSheet(String file, int priority) {
		this.file = file;
		this.priority = priority;
	}

	static void apply(ColorScheme scheme) {
		try {
			COLORS.load(scheme);
			SHAPES.load(scheme);
		} catch (ReflectiveOperationException | IOException e) {
			System.getLogger(GtkStyleSheet.class.getName()).log(System.Logger.Level.WARNING, "GTK keeps its look", e);
		}
	}

	/** The sheet in the colours of a scheme. */
	String css(ColorScheme scheme) throws IOException {
		try (var in = GtkStyleSheet.class.getResourceAsStream(file)) {
			return TONE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
					.replaceAll(found -> Matcher.quoteReplacement(scheme.hex(Tone.valueOf(found.group(1)))));
		}
	}

	private void load(ColorScheme scheme) throws ReflectiveOperationException, IOException {
		if (provider == 0) {
			provider = (long) call("gtk.GTK", "gtk_css_provider_new");
			long screen = (long) call("gtk.GDK", "gdk_screen_get_default");
			call("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", screen, provider, priority);
		}
		byte[] bytes = (css(scheme) + '\0').getBytes(StandardCharsets.UTF_8);
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
