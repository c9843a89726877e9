package se.styrkedjan.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoiceDialogTest {

	private static final List<String> PLACES = List.of("Utreda behov  ·  Ansökan", "Fatta beslut  ·  Ansökan", "Öppna insats & följa upp");

	private final Shell shell = new Shell(Display.getDefault());
	private Optional<String> chosen = Optional.empty();

	private static final class Places extends ChoiceDialog<String> {

		Places(Shell parent) {
			super(parent, new Form("Plats", "Välj", 400), new Words("Sök", "Inget passar"));
		}

		@Override
		protected String line(String choice) {
			return choice;
		}

		@Override
		protected void made() {
			super.made();
			offer(PLACES);
		}

		boolean canBeTaken() {
			return getButton(IDialogConstants.OK_ID).isEnabled();
		}
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void everyWordIsLookedForWhereverItStands() {
		ask(dialog -> {
			type(dialog, "ANSÖKAN beslut");
			assertEquals(List.of(PLACES.get(1)), lines(dialog));
			take(dialog);
		});
		assertEquals(Optional.of(PLACES.get(1)), chosen);
	}

	@Test
	void whatFitsNothingCannotBeTaken() {
		ask(dialog -> {
			type(dialog, "finns inte");
			assertEquals(List.of(), lines(dialog));
			assertFalse(dialog.canBeTaken());
			assertTrue(all(dialog.getShell()).anyMatch(part -> part instanceof Label label
					&& label.getText().equals("Inget passar")));
			take(dialog);
			type(dialog, "");
			assertEquals(PLACES, lines(dialog));
			assertTrue(dialog.canBeTaken());
			dialog.close();
		});
		assertEquals(Optional.empty(), chosen);
	}

	@Test
	void theFirstLineIsProposedAndAnotherIsTakenByItsRow() {
		ask(dialog -> {
			assertEquals(0, table(dialog).getSelectionIndex());
			table(dialog).select(2);
			take(dialog);
		});
		assertEquals(Optional.of(PLACES.get(2)), chosen);
	}

	@Test
	void aLineThatIsCutIsSaidWholeUnderTheLines() {
		String cut = "Den enskilde har en plan som följs upp " + "tillsammans med alla berörda ".repeat(6);
		ask(dialog -> {
			dialog.offer(List.of(PLACES.get(0), cut));
			assertFalse(says(dialog, PLACES.get(0)));
			table(dialog).select(1);
			table(dialog).notifyListeners(SWT.Selection, new Event());
			assertTrue(says(dialog, cut));
		});
	}

	private static boolean says(Places dialog, String words) {
		return all(dialog.getShell()).anyMatch(part -> part instanceof Label label && label.getText().equals(words));
	}

	private void ask(Consumer<Places> user) {
		Places dialog = new Places(shell);
		shell.getDisplay().asyncExec(() -> {
			try {
				user.accept(dialog);
			} finally {
				dialog.close();
			}
		});
		chosen = dialog.choose();
	}

	private static void take(Places dialog) {
		table(dialog).notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static void type(Places dialog, String words) {
		all(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow().setText(words);
	}

	private static Table table(Places dialog) {
		return all(dialog.getShell()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
	}

	private static List<String> lines(Places dialog) {
		return Arrays.stream(table(dialog).getItems()).map(item -> item.getText()).toList();
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite inner ? all(inner) : Stream.empty()));
	}
}
