package se.styrkedjan.ui.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.ui.form.FieldUndo;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.TypingPace;
import se.styrkedjan.ui.markup.ParagraphKind.Role;

class MarkupEditorTest {

	private final List<String> told = new ArrayList<>();
	private final List<Object> bursts = new ArrayList<>();
	private Display display;
	private Shell shell;
	private MarkupEditor editor;
	private MarkupField field;

	@BeforeEach
	void open() {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(FormKit.layout(1, 0, 0));
		editor = new MarkupEditor(shell, "Analys", new MarkupListener() {
			@Override
			public void committed(String html, Object burst) {
				bursts.add(burst);
				told.add(html);
			}

			@Override
			public void undoBeyond() {
				told.add("undo");
			}
		});
		field = (MarkupField) editor.control();
		shell.setSize(600, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		while (display.readAndDispatch()) {
			// let the widgets go
		}
	}

	@Test
	void whatIsShownIsWhatIsWritten() {
		String html = "<h3>Rubrik</h3><p>Text <strong>fet</strong> <em>kursiv</em></p><ul><li>Punkt<ul><li>Inre</li></ul></li></ul>"
				+ "<ol><li>Ett</li><li>Två</li></ol><p>Se <a href=\"https://exempel.se\">här</a></p>";
		editor.show(html);
		assertEquals(html, editor.html());
		editor.commit();
		assertTrue(told.isEmpty(), "showing is not writing");
	}

	@Test
	void typedWordsTakeTheLookOfThoseBefore() {
		editor.show("<p>Helt <strong>fet</strong></p>");
		type(field.getCharCount(), "are");
		assertEquals("<p>Helt <strong>fetare</strong></p>", editor.html());
	}

	@Test
	void boldIsForTheSelectionOrWhatIsTypedNext() {
		editor.show("<p>Ett två</p>");
		field.setSelection(0, 3);
		field.toggle(Emphasis.STRONG);
		assertEquals("<p><strong>Ett</strong> två</p>", editor.html());
		field.setSelection(7);
		field.toggle(Emphasis.ITALIC);
		type(7, "!");
		assertEquals("<p><strong>Ett</strong> två<em>!</em></p>", editor.html());
	}

	@Test
	void linesBecomeListsAndListsGoOn() {
		editor.show("<p>Ett</p>");
		field.setSelection(3);
		field.toggle(Role.BULLET);
		type(3, "\n");
		type(4, "Två");
		assertEquals("<ul><li>Ett</li><li>Två</li></ul>", editor.html());
	}

	@Test
	void hyphenAndSpaceBeginAList() {
		type(0, "-");
		type(1, " ");
		type(0, "Punkt");
		assertEquals("<ul><li>Punkt</li></ul>", editor.html());
	}

	@Test
	void enterOnAnEmptyItemLeavesTheList() {
		editor.show("<ul><li>Ett</li></ul>");
		type(3, "\n");
		type(4, "\n");
		type(4, "Text");
		assertEquals("<ul><li>Ett</li></ul><p>Text</p>", editor.html());
	}

	@Test
	void enterAfterAHeadingGoesOnAsText() {
		editor.show("<h3>Rubrik</h3>");
		type(6, "\n");
		type(7, "Text");
		assertEquals("<h3>Rubrik</h3><p>Text</p>", editor.html());
	}

	@Test
	void undoCommitsAndHandsOverToTheDocument() {
		editor.show("<p>Ett</p>");
		type(3, "!");
		((FieldUndo) field.getData(FieldUndo.KEY)).undo();
		assertEquals(List.of("<p>Ett!</p>", "undo"), told);
	}

	@Test
	void typingIsNotOverwrittenByTheModel() {
		editor.show("<p>Ett</p>");
		type(3, "!");
		editor.show("<p>Annat</p>");
		assertEquals("<p>Ett!</p>", editor.html());
		editor.commit();
		editor.show("<p>Annat</p>");
		assertEquals("<p>Annat</p>", editor.html());
	}

	@Test
	void typingWithoutAPauseIsTakenWithinSecondsAsOneBurst() {
		editor.show("<p>Ett</p>");
		field.setFocus();
		long end = System.nanoTime() + TypingPace.LATEST * 1_300_000L;
		while (System.nanoTime() < end) {
			type(field.getCharCount(), "a");
			settle(200);
		}
		assertEquals(1, told.size(), "taken while typing goes on");
		assertTrue(told.getFirst().startsWith("<p>Etta"), told.getFirst());
		assertEquals(field.getCharCount(), field.getCaretOffset(), "the caret has not moved");
		editor.commit();
		assertEquals(2, told.size());
		assertSame(bursts.get(0), bursts.get(1));
		type(0, "X");
		editor.commit();
		assertNotSame(bursts.get(1), bursts.get(2));
	}

	@Test
	void aPauseEndsTheBurst() {
		type(0, "a");
		settle(TypingPace.PAUSE + 200);
		type(1, "b");
		settle(TypingPace.PAUSE + 200);
		assertEquals(List.of("<p>a</p>", "<p>ab</p>"), told);
		assertNotSame(bursts.get(0), bursts.get(1));
	}

	private void settle(int millis) {
		long end = System.nanoTime() + millis * 1_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(5_000_000);
			}
		}
	}

	@Test
	void aLinkLeadsFromTheSelection() {
		editor.show("<p>Se här</p>");
		field.setSelection(3, 6);
		field.link("https://exempel.se");
		assertEquals("<p>Se <a href=\"https://exempel.se\">här</a></p>", editor.html());
	}

	private void type(int at, String text) {
		StyledText widget = field;
		widget.setSelection(at);
		widget.insert(text);
		widget.setCaretOffset(Math.min(widget.getCharCount(), at + text.length()));
	}
}
