package se.styrkedjan.diagram.ui.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** Comments are written, read, dealt with and removed by key, in the dialogs a user sees. */
class CommentingTest {

	private static final int CTRL_ALT = SWT.MOD1 | SWT.MOD3;
	/** Milliseconds until a dialog is worked on. */
	private static final int SOON = 200;

	@TempDir
	Path folder;

	private final List<Throwable> failures = new ArrayList<>();
	private Store store;
	private Workspace workspace;
	private EditingSession session;
	private DiagramWindow window;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
		session = workspace.create(DiagramWindow.withLanes("Handläggare"));
		window = new DiagramWindow(session);
		window.writeSteps("Ansökan", "Utred");
	}

	@AfterEach
	void close() {
		window.close();
		store.close();
	}

	/** Opens a dialog by key and works on it; a failure there closes the dialog, so that the test ends. */
	private void inDialog(int modifiers, Consumer<Shell> work) {
		inDialog(work, () -> window.key('m', modifiers));
	}

	private void inDialog(Consumer<Shell> work, Runnable opening) {
		Display display = Display.getCurrent();
		Shell page = window.page().control().getShell();
		display.timerExec(SOON, () -> {
			List<Shell> dialogs = Stream.of(display.getShells()).filter(shell -> shell != page && shell.isVisible()).toList();
			try {
				assertEquals(1, dialogs.size(), "dialogs");
				work.accept(dialogs.getFirst());
			} catch (Throwable failure) {
				failures.add(failure);
			}
			dialogs.stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close);
		});
		opening.run();
		assertEquals(List.of(), failures);
	}

	private static <C extends Control> Stream<C> all(Composite parent, Class<C> type) {
		return Stream.of(parent.getChildren()).flatMap(child -> Stream.concat(
				type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.of(),
				child instanceof Composite inner ? all(inner, type) : Stream.of()));
	}

	private static void press(Shell dialog, String words) {
		all(dialog, Button.class).filter(button -> words.equals(button.getText())).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	private void comment(String text) {
		inDialog(CTRL_ALT, dialog -> {
			all(dialog, StyledText.class).findFirst().orElseThrow().setText(text);
			press(dialog, "Spara");
		});
	}

	private List<Comment> comments() {
		return window.sheet().diagram().getComments();
	}

	private Point pin(String name) {
		Rect place = window.place(name);
		return new Point(place.x() + 8, place.y());
	}

	private String tip(Point at) {
		window.mouse(SWT.MouseMove, 5000, 5000, 0);
		window.mouse(SWT.MouseMove, at.x(), at.y(), 0);
		return window.page().desk().viewer().canvas().getToolTipText();
	}

	@Test
	void aCommentIsWrittenOnAFigureAndIsOneStepOfUndo() {
		window.select(window.node("Utred"));
		comment("Vem gör det här?");

		Comment comment = comments().getFirst();
		assertEquals(window.node("Utred").getTarget(), comment.getAbout());
		assertEquals("<p>Vem gör det här?</p>", comment.getText());
		assertEquals(System.getProperty("user.name"), comment.getAuthor());
		assertEquals(LocalDate.now(), comment.getWritten());
		assertEquals("Vem gör det här?", tip(pin("Utred")));
		String whole = tip(window.place("Utred").center());
		assertTrue(whole.startsWith("Utred\n") && whole.endsWith(": Vem gör det här?"), whole);
		assertTrue(window.page().said().endsWith(", en kommentar"), window.page().said());
		session.undo();
		assertTrue(comments().isEmpty());
		assertFalse(window.page().said().contains("kommentar"), window.page().said());
		assertNull(tip(window.place("Utred").center()), "what can be read is not said again");
		window.page().desk().viewer().pan().zoomTo(0.5);
		assertEquals("Utred", tip(window.place("Utred").center()));
	}

	@Test
	void aPinThatIsClickedAndEnterOnItsFigureOpenTheComment() {
		window.select(window.node("Ansökan"));
		comment("Från vem?");
		window.select(window.node("Utred"));
		comment("Vem gör det här?");

		inDialog(dialog -> assertEquals(0, chosen(dialog)), () -> window.click(pin("Ansökan").x(), pin("Ansökan").y()));
		window.select(window.node("Utred"));
		inDialog(dialog -> assertEquals(1, chosen(dialog)), () -> window.key(SWT.CR, 0));
	}

	@Test
	void aDragThatEndsAtAPinOpensNothing() {
		window.select(window.node("Ansökan"));
		comment("Från vem?");
		Point pin = pin("Ansökan");

		window.drag(new Point(pin.x(), pin.y() - 60), pin);

		assertEquals(1, Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).count());
	}

	private static int chosen(Shell dialog) {
		return all(dialog, Table.class).findFirst().orElseThrow().getSelectionIndex();
	}

	@Test
	void withNothingSelectedTheDiagramItselfIsCommented() {
		window.page().desk().viewer().deselectAll();
		comment("Bra bild");

		assertNull(comments().getFirst().getAbout());
	}

	@Test
	void anEmptyCommentIsAskedForAgain() {
		inDialog(CTRL_ALT, dialog -> {
			press(dialog, "Spara");
			assertFalse(dialog.isDisposed());
			assertTrue(all(dialog, Label.class)
					.anyMatch(label -> label.isVisible() && label.getText().contains("Skriv vad du vill säga")));
		});
		assertTrue(comments().isEmpty());
	}

	@Test
	void aPinFollowsItsFigure() {
		window.select(window.node("Utred"));
		comment("Hit");
		Point before = window.place("Utred").center();
		window.drag(before, before.plus(200, 0));

		assertTrue(window.place("Utred").center().x() > before.x());
		assertEquals("Hit", tip(pin("Utred")));
	}

	@Test
	void commentsAreListedDealtWithAndRemovedEachOneStepOfUndo() {
		window.select(window.node("Utred"));
		comment("Oklart");
		inDialog(CTRL_ALT | SWT.MOD2, dialog -> {
			Table table = all(dialog, Table.class).findFirst().orElseThrow();
			assertEquals("Utred", table.getItem(0).getText(0));
			assertEquals("Öppen", table.getItem(0).getText(4));
			press(dialog, "Åtgärdad");
			assertEquals("Åtgärdad", table.getItem(0).getText(4));
			assertNull(window.page().desk().viewer().drawing().comment(pin("Utred")).orElse(null));
			press(dialog, "Ta bort");
			assertEquals(0, table.getItemCount());
			assertTrue(all(dialog, Label.class).anyMatch(label -> label.getText().startsWith("Det finns inga")));
		});

		assertTrue(comments().isEmpty());
		session.undo();
		assertTrue(comments().getFirst().isResolved());
		session.undo();
		assertFalse(comments().getFirst().isResolved());
		assertNotNull(window.page().desk().viewer().drawing().comment(pin("Utred")).orElse(null));
	}

	@Test
	void enterInTheListGoesToTheFigure() {
		window.select(window.node("Utred"));
		comment("Hit");
		window.select(window.node("Ansökan"));
		inDialog(CTRL_ALT | SWT.MOD2, dialog -> all(dialog, Table.class).findFirst().orElseThrow()
				.notifyListeners(SWT.DefaultSelection, new Event()));

		assertEquals(List.of(window.node("Utred")), window.page().desk().viewer().selectedViews());
	}

	@Test
	void aCommentOutlivesItsFigureAndIsSavedAndOpened() {
		window.select(window.node("Utred"));
		comment("Ta bort steget?");
		window.key(SWT.DEL, 0);
		assertEquals(1, comments().size());
		session.undo();
		assertEquals(window.node("Utred").getTarget(), comments().getFirst().getAbout());

		String id = window.process().getId();
		session.save("Processägare", "").join();
		window.close();
		workspace.release(session);
		session = workspace.open(id);
		window = new DiagramWindow(session);

		assertEquals("<p>Ta bort steget?</p>", comments().getFirst().getText());
		assertEquals(window.node("Utred").getTarget(), comments().getFirst().getAbout());
	}

	@Test
	void aWrittenCommentIsGivenAnotherTextAsOneStepOfUndo() {
		window.select(window.node("Ansökan"));
		comment("Först");
		window.select(window.node("Utred"));
		comment("Fel ord");
		Display display = Display.getCurrent();
		inDialog(CTRL_ALT | SWT.MOD2, list -> {
			Table table = all(list, Table.class).findFirst().orElseThrow();
			assertEquals(1, table.getSelectionIndex(), "the comment on what is selected");
			display.timerExec(SOON, () -> {
				Shell dialog = Stream.of(display.getShells()).filter(shell -> shell.getParent() == list).findFirst()
						.orElseThrow();
				StyledText text = all(dialog, StyledText.class).findFirst().orElseThrow();
				assertEquals("Fel ord", text.getText().strip());
				text.setText("Rätt ord");
				press(dialog, "Spara");
			});
			press(list, "Ändra …");
			assertEquals("Rätt ord", table.getItem(1).getText(1));
		});

		assertEquals("<p>Rätt ord</p>", comments().getLast().getText());
		session.undo();
		assertEquals("<p>Fel ord</p>", comments().getLast().getText());
	}
}
