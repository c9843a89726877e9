package se.styrkedjan.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Enter and Esc do in a question. */
class AlertTest {

	private static final AlertText TEXT = new AlertText(Alert.Kind.WARNING, "Ta bort?", "Processen tas bort.", "");

	private final Display display = Display.getDefault();
	private Shell shell;
	private Optional<AssertionError> wrong = Optional.empty();

	@BeforeEach
	void open() {
		shell = new Shell(display);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		wrong.ifPresent(error -> {
			throw error;
		});
	}

	@Test
	void enterInAQuestionTakesTheFirstChoice() {
		meanwhile(dialog -> enter(dialog, "Spara"));
		assertEquals(0, Alert.ask(shell, TEXT, "Spara", "Avbryt"));
	}

	@Test
	void enterBeforeWhatCannotBeUndoneLeavesIt() {
		meanwhile(dialog -> enter(dialog, "Avbryt"));
		assertFalse(Alert.confirm(shell, TEXT, "Ta bort", "Avbryt"));
	}

	@Test
	void escapeLeavesItToo() {
		meanwhile(Shell::close);
		assertFalse(Alert.confirm(shell, TEXT, "Ta bort", "Avbryt"));
	}

	@Test
	void theKeyboardReachesTheVerb() {
		meanwhile(dialog -> {
			Button verb = find(dialog, "Ta bort");
			assertTrue(verb.setFocus());
			verb.notifyListeners(SWT.Selection, new Event());
		});
		assertTrue(Alert.confirm(shell, TEXT, "Ta bort", "Avbryt"));
	}

	private void enter(Shell dialog, String expected) {
		Button usual = dialog.getDefaultButton();
		try {
			assertEquals(expected, usual.getText());
			assertSame(usual, display.getFocusControl());
		} catch (AssertionError error) {
			wrong = Optional.of(error);
		} finally {
			usual.notifyListeners(SWT.Selection, new Event());
		}
	}

	private void meanwhile(Consumer<Shell> act) {
		display.timerExec(100, () -> act.accept(Arrays.stream(shell.getShells()).findFirst().orElseThrow()));
	}

	private static Button find(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			Button found = child instanceof Button button && button.getText().equals(text) ? button
					: child instanceof Composite inner ? find(inner, text) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
