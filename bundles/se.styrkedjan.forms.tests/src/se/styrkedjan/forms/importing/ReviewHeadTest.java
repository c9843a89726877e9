package se.styrkedjan.forms.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.ImportOptions;

/** What is typed of a document's year and unit, right and wrong. */
class ReviewHeadTest {

	private static final String DOCUMENT = """
			Verksamhetsplan VP 2025 för Enheten Björken

			KF:s inriktningsmål: 1. En stad för alla

			Enhetsmål: Alla trivs
			""";

	@TempDir
	private Path folder;
	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private final Shell shell = new Shell(display);
	private ReviewHead head;
	private Draft draft;

	@BeforeEach
	void show() throws Exception {
		draft = Draft.read(Files.writeString(folder.resolve("vp.txt"), DOCUMENT), ImportOptions.NONE);
		head = new ReviewHead(shell, new ReviewHead.Listener() {
			@Override
			public void chose(int file) {
				// only one
			}

			@Override
			public void chose(DocumentType type) {
				// stays
			}

			@Override
			public void typed() {
				head.isComplete();
			}
		});
		head.show(draft);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aUnitThatIsErasedIsAskedForAndTheOneThatWasReadStays() {
		type("Enheten Björken", "  ");

		assertFalse(head.isComplete());
		head.commit();
		assertEquals("Enheten Björken", draft.plan().getUnitName());
		assertTrue(draft.isNamed());
	}

	@Test
	void aYearOfFiveFiguresIsAskedForAndTheOneThatWasReadStays() {
		type("2025", "20255");

		assertFalse(head.isComplete());
		head.commit();
		assertEquals(2025, draft.plan().getYear());
	}

	@Test
	void whatIsTypedRightIsTakenAsOneStepOfUndo() {
		type("2025", "2026");
		type("Enheten Björken", "Enheten Eken ");

		assertTrue(head.isComplete());
		head.commit();
		assertEquals("Enheten Eken", draft.plan().getUnitName());
		assertEquals(2026, draft.plan().getYear());
		draft.session().undo();
		assertEquals("Enheten Björken", draft.plan().getUnitName());
		assertEquals(2025, draft.plan().getYear());
	}

	private void type(String before, String after) {
		texts(shell).stream().filter(text -> text.getText().equals(before)).findFirst().orElseThrow().setText(after);
	}

	private static List<Text> texts(Composite parent) {
		var texts = new ArrayList<Text>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text) {
				texts.add(text);
			} else if (child instanceof Composite composite) {
				texts.addAll(texts(composite));
			}
		}
		return texts;
	}
}
