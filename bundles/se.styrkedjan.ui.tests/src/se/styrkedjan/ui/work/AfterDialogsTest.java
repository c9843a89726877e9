package se.styrkedjan.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AfterDialogsTest {

	private final Display display = Display.getDefault();
	private final Shell window = new Shell(display);
	private final List<String> shown = new ArrayList<>();

	@AfterEach
	void closeWindow() {
		window.dispose();
	}

	@Test
	void withoutADialogItIsShownAtOnce() {
		AfterDialogs.now().<String>then(shown::add).accept("plan");
		assertEquals(List.of("plan"), shown);
	}

	@Test
	void itWaitsForADialogOpenedMeanwhile() {
		AfterDialogs place = AfterDialogs.now();
		Shell dialog = dialog();
		place.show(() -> shown.add("plan"));
		assertTrue(shown.isEmpty());
		dialog.close();
		while (shown.isEmpty()) {
			display.readAndDispatch();
		}
		assertEquals(List.of("plan"), shown);
	}

	@Test
	void theDialogThatWasOpenBeforeIsNotWaitedFor() {
		dialog();
		AfterDialogs.now().show(() -> shown.add("plan"));
		assertEquals(List.of("plan"), shown);
	}

	private Shell dialog() {
		Shell dialog = new Shell(window, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.open();
		return dialog;
	}
}
