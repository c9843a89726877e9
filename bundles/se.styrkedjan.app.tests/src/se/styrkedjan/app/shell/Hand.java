package se.styrkedjan.app.shell;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Does what a user does with the keyboard, through the window system, and waits as a user does. A script runs in a thread
 * of its own, since dialogs hold the UI thread; what it asks of widgets it asks there.
 */
final class Hand {

	private static final long PATIENCE = 60_000;
	private static final long FILE_DIALOG = 2_000;
	private static final int FILE_TRIES = 4;
	private static final int FILE_WAITS = 10;
	/** Folder for pictures of what was seen; none are taken without it. */
	private static final String PICTURES = System.getProperty("styrkedjan.pictures");

	private final Display display;
	private final Robot robot;

	private Hand(Display display) throws AWTException {
		this.display = display;
		robot = new Robot();
		robot.setAutoDelay(15);
	}

	/** What is done. */
	interface Script {

		void play(Hand hand) throws Exception;
	}

	/** Plays a script from the UI thread; answers when it has ended, throws what it threw. */
	static void play(Script script) throws Exception {
		Display display = Display.getCurrent();
		Hand hand = new Hand(display);
		CompletableFuture<Void> done = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("hand").start(() -> {
			try {
				script.play(hand);
				done.complete(null);
			} catch (Throwable e) {
				hand.picture("failed");
				// A dialog of the system's own hears only the keyboard, and holds the UI thread until it does.
				hand.key(KeyEvent.VK_ESCAPE);
				hand.closeDialogs();
				done.completeExceptionally(e);
			}
		});
		while (!done.isDone()) {
			if (!display.readAndDispatch()) {
				display.timerExec(20, display::wake);
				display.sleep();
			}
		}
		done.join();
	}

	/** Asks the widgets. */
	<T> T ask(Supplier<T> question) {
		return display.syncCall(question::get);
	}

	/** Begins something on the UI thread, which may open a dialog and so not come back at once. */
	void begin(Runnable work) {
		display.asyncExec(work);
		pause(50);
	}

	/** Waits until something is so. */
	void until(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!ask(condition::getAsBoolean)) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("still not so: " + what + "; in front is “" + ask(() -> front().getText()) + "”");
			}
			pause(30);
		}
	}

	/** Waits for a dialog by the words of its title. */
	Shell dialog(String title) {
		until("dialog “" + title + "”", () -> front().getText().equals(title));
		Shell shell = ask(this::front);
		begin(shell::forceActive);
		until("“" + title + "” has the keyboard", () -> display.getFocusControl() != null);
		pause(150);
		return shell;
	}

	/** Waits until a dialog is gone. */
	void gone(Shell dialog) {
		until("a dialog is gone", dialog::isDisposed);
	}

	/** The window that takes keys: the dialog opened last, else the workbench. */
	Shell front() {
		Shell front = null;
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && !shell.getText().isEmpty()) {
				front = shell;
			}
		}
		return front;
	}

	/** Waits for a control in the window in front. */
	<C extends Control> C find(String what, Class<C> type, Predicate<C> wanted) {
		until(what, () -> !all(front(), type, wanted).isEmpty());
		return ask(() -> all(front(), type, wanted).getFirst());
	}

	/** Those controls of a kind that can be seen. */
	static <C extends Control> List<C> all(Composite in, Class<C> type, Predicate<C> wanted) {
		List<C> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (type.isInstance(child) && child.isVisible() && wanted.test(type.cast(child))) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(inner, type, wanted));
			}
		}
		return found;
	}

	/** Waits for a button that can be pressed, goes to it and presses it with the space bar. */
	void press(String words) {
		Button button = find("button “" + words + "”", Button.class,
				each -> each.isEnabled() && each.getText().replace("&", "").equals(words));
		focus(button);
		key(KeyEvent.VK_SPACE);
	}

	/** Gives a control the keyboard. */
	void focus(Control control) {
		until("the keyboard is at " + control, () -> {
			control.getShell().forceActive();
			return control.setFocus();
		});
		pause(100);
	}

	/** Presses keys together, the last one alone being let go first. */
	void key(int... keys) {
		for (int key : keys) {
			robot.keyPress(key);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			robot.keyRelease(keys[i]);
		}
		pause(60);
	}

	/** Types letters, digits and what else a US keyboard has without Shift. */
	void type(String text) {
		for (char letter : text.toCharArray()) {
			int key = KeyEvent.getExtendedKeyCodeForChar(letter);
			if (Character.isUpperCase(letter)) {
				key(KeyEvent.VK_SHIFT, key);
			} else {
				robot.keyPress(key);
				robot.keyRelease(key);
			}
		}
		pause(100);
	}

	/** Replaces what stands in the field that has the keyboard. */
	void retype(String text) {
		key(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
		type(text);
	}

	/**
	 * Types the whole path of a file into the system's dialog that has just opened, and takes it. It is no window of ours
	 * that could be waited for, so on a busy machine the keys may come too early: then it is done again.
	 *
	 * @param taken whether the dialog has done its work, asked in the thread of the script
	 */
	void nameFile(Path file, BooleanSupplier taken) {
		for (int tries = 0; tries < FILE_TRIES && !taken.getAsBoolean(); tries++) {
			pause(FILE_DIALOG);
			key(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
			type(file.toAbsolutePath().normalize().toString());
			pause(FILE_DIALOG);
			key(KeyEvent.VK_ENTER);
			for (int waits = 0; waits < FILE_WAITS && !taken.getAsBoolean(); waits++) {
				pause(FILE_DIALOG / 2);
			}
		}
		if (!taken.getAsBoolean()) {
			throw new AssertionError("the system's dialog did not take " + file);
		}
	}

	/** Keeps a picture of the screen, when pictures are wanted. */
	void picture(String name) {
		if (PICTURES != null) {
			pause(700);
			ask(() -> {
				GC gc = new GC(display);
				Image image = new Image(display, display.getBounds());
				gc.copyArea(image, 0, 0);
				ImageLoader loader = new ImageLoader();
				loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
				loader.save(Path.of(PICTURES, name + ".png").toString(), SWT.IMAGE_PNG);
				image.dispose();
				gc.dispose();
				return null;
			});
		}
	}

	/** Leaves nothing open for the next test. */
	private void closeDialogs() {
		display.asyncExec(() -> {
			Shell[] shells = display.getShells();
			for (int i = shells.length - 1; i > 0; i--) {
				if (!shells[i].isDisposed() && shells[i].getParent() != null) {
					shells[i].close();
				}
			}
		});
	}

	static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
