package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Needs a window manager that gives windows the focus; is skipped where there is none. */
class DialogKeyboardTest {

	private static final long PATIENCE = 3_000;

	private final Display display = Display.getDefault();
	private final Shell window = new Shell(display);

	@AfterEach
	void close() {
		window.dispose();
	}

	@Test
	void whatAsksForTheFocusBehindADialogLeavesItTheKeyboard() {
		// given
		DialogKeyboard.install(display);
		window.setLayout(new FillLayout());
		Text behind = new Text(window, SWT.BORDER);
		new Text(window, SWT.BORDER);
		window.open();
		await(() -> display.getActiveShell() == window);
		Shell dialog = new Shell(window, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setLayout(new FillLayout());
		Button button = new Button(dialog, SWT.PUSH);
		AtomicBoolean given = new AtomicBoolean();
		button.addListener(SWT.FocusIn, event -> given.set(true));
		dialog.open();
		button.setFocus();
		await(given::get);
		assumeTrue(given.get(), "no window manager gives the focus");

		// when
		behind.setFocus();
		await(() -> display.getActiveShell() == dialog && display.getFocusControl() == button);

		// then
		assertSame(dialog, display.getActiveShell());
		assertSame(button, display.getFocusControl());
	}

	private void await(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(20, display::wake);
				display.sleep();
			}
		}
	}
}
