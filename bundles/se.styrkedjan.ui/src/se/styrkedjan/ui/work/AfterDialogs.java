package se.styrkedjan.ui.work;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows what has been worked on in the background without getting in the way of a dialog that the user has opened since:
 * an editor or a message coming up behind one takes the keyboard from it. Used on the UI thread.
 */
public final class AfterDialogs {

	private static final int LOOK_AGAIN = 100;

	private final Display display;
	private final Optional<Shell> dialog;

	private AfterDialogs(Display display, Optional<Shell> dialog) {
		this.display = display;
		this.dialog = dialog;
	}

	/** As it is now: what is shown later may come up over the dialog that is open now, but over no other. */
	public static AfterDialogs now() {
		Display display = Display.getCurrent();
		return new AfterDialogs(display, open(display));
	}

	/** Shows something at once, or as soon as the dialogs opened since are closed. */
	public void show(Runnable shown) {
		Optional<Shell> open = open(display);
		if (open.isEmpty() || open.equals(dialog)) {
			shown.run();
		} else {
			display.timerExec(LOOK_AGAIN, () -> show(shown));
		}
	}

	/** What is to be done with an answer, at once or as soon as the dialogs opened since are closed. */
	public <T> Consumer<T> then(Consumer<T> shown) {
		return answer -> show(() -> shown.accept(answer));
	}

	/** The dialog opened last of those that have the keyboard to themselves. */
	private static Optional<Shell> open(Display display) {
		int modal = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
		return Arrays.stream(display.getShells()).filter(shell -> (shell.getStyle() & modal) != 0 && shell.isVisible())
				.reduce((first, second) -> second);
	}
}
