package se.styrkedjan.app.memory;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMemento;

/**
 * Where a window stands on the screen.
 *
 * @param bounds    when it does not fill the screen
 * @param maximised whether it fills the screen
 */
record WindowPlace(Rectangle bounds, boolean maximised) {

	private static final String MAXIMISED = "maximised";
	/** Points of the window that must be seen on a screen, so that it can be taken hold of. */
	private static final int SEEN = 100;

	static WindowPlace of(Shell shell) {
		return new WindowPlace(shell.getBounds(), shell.getMaximized());
	}

	static Optional<WindowPlace> read(IMemento memento) {
		Integer[] numbers = Stream.of("x", "y", "width", "height").map(memento::getInteger).toArray(Integer[]::new);
		if (Arrays.asList(numbers).contains(null)) {
			return Optional.empty();
		}
		return Optional.of(new WindowPlace(new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]),
				Boolean.TRUE.equals(memento.getBoolean(MAXIMISED))));
	}

	void write(IMemento memento) {
		memento.putInteger("x", bounds.x);
		memento.putInteger("y", bounds.y);
		memento.putInteger("width", bounds.width);
		memento.putInteger("height", bounds.height);
		memento.putBoolean(MAXIMISED, maximised);
	}

	/** Whether enough of it would be seen; screens come and go. */
	boolean isOn(Display display) {
		return Arrays.stream(display.getMonitors()).map(Monitor::getClientArea).map(bounds::intersection)
				.anyMatch(seen -> seen.width >= SEEN && seen.height >= SEEN);
	}

	/** Puts a window there. One that filled the screen keeps its own bounds for when it no longer does. */
	void apply(Shell shell) {
		if (!maximised) {
			shell.setBounds(bounds);
		}
		shell.setMaximized(maximised);
	}
}
