package se.styrkedjan.ui.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The look in force on a display: its colours and fonts, and the skin that gives them to every widget. Colours and fonts
 * belong to the theme and must not be disposed. Used on the UI thread only.
 */
public final class Theme {

	private static final String KEY = Theme.class.getName();

	private final Display display;
	private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ColorScheme scheme = ColorScheme.LIGHT;

	private Theme(Display display) {
		this.display = display;
		display.disposeExec(() -> fonts.values().forEach(Font::dispose));
	}

	/** The theme of the current thread's display. */
	public static Theme current() {
		return of(Display.getCurrent());
	}

	/** The theme of a display; light until {@link #use(ColorScheme)} says otherwise. */
	public static Theme of(Display display) {
		if (!(display.getData(KEY) instanceof Theme)) {
			Theme created = new Theme(display);
			display.setData(KEY, created);
			display.addListener(SWT.Skin, new Skin(created));
			var body = created.font(TextStyle.BODY).getFontData();
			JFaceResources.getFontRegistry().put(JFaceResources.DIALOG_FONT, body);
			JFaceResources.getFontRegistry().put(JFaceResources.DEFAULT_FONT, body);
		}
		return (Theme) display.getData(KEY);
	}

	/** The colours in force. */
	public ColorScheme scheme() {
		return scheme;
	}

	/** Changes to other colours; every open window follows at once. */
	public void use(ColorScheme other) {
		scheme = other;
		NativeLook.apply(display, other);
		for (Shell shell : display.getShells()) {
			shell.reskin(SWT.ALL);
			shell.redraw();
		}
		listeners.forEach(Runnable::run);
	}

	/** The colour of a tone. */
	public Color color(Tone tone) {
		return new Color(scheme.rgb(tone));
	}

	/** The font of a text style. */
	public Font font(TextStyle style) {
		return fonts.computeIfAbsent(style, this::create);
	}

	/** Gives a control a background and a text colour that follow the theme; answers the control. */
	public <T extends Control> T paint(T control, Tone background, Tone foreground) {
		control.setData(Skin.BACKGROUND, background);
		control.setData(Skin.FOREGROUND, foreground);
		control.setBackground(color(background));
		control.setForeground(color(foreground));
		return control;
	}

	/** Gives a control a text colour that follows the theme, on its parent's background; answers the control. */
	public <T extends Control> T write(T control, Tone foreground) {
		control.setData(Skin.FOREGROUND, foreground);
		control.setForeground(color(foreground));
		control.setBackground(control.getParent().getBackground());
		return control;
	}

	/** Is run after the colours have changed; for what paints itself or keeps pictures. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private Font create(TextStyle style) {
		FontData system = display.getSystemFont().getFontData()[0];
		return new Font(display, system.getName(), style.points(), style.style());
	}
}
