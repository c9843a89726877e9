package se.styrkedjan.diagram.ui.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.view.View;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.WorkContext;

/** What the rules find is marked where it is, and mended from there. */
class MendingTest {

	@TempDir
	Path folder;

	private EditingSession session;
	private DiagramWindow window;

	@BeforeEach
	void open() {
		WorkContext.get().open(DerbyStore.open(folder.resolve("db")));
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare"));
		window = new DiagramWindow(session);
		window.writeSteps("Ansökan", "Besluta");
	}

	@AfterEach
	void close() {
		window.close();
		WorkContext.get().close();
	}

	@Test
	void aStepThatLeadsNowhereGetsAnEndFromTheMenuAsOneStepOfUndo() {
		window.select(window.node("Besluta"));
		Menu menu = window.page().desk().viewer().canvas().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Optional<MenuItem> mend = Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith("Åtgärda: "))
				.findFirst();
		assertTrue(mend.isPresent(), Arrays.toString(menu.getItems()));
		mend.get().notifyListeners(SWT.Selection, new Event());
		window.settle();

		assertEquals(1, window.node("Besluta").getOutgoing().size());
		session.undo();
		assertEquals(0, window.node("Besluta").getOutgoing().size());
	}

	@Test
	void aClickOnTheMarkOffersItAndOneBesideDoesNot() {
		List<View> offered = new java.util.ArrayList<>();
		new RuleMarks(window.page().desk().viewer(), offered::add);
		Rect place = window.place("Besluta");

		window.click(place.center().x(), place.center().y());
		assertFalse(offered.contains(window.node("Besluta")));
		window.click(place.right() - 2, place.y() + 2);

		assertEquals(List.of(window.node("Besluta")), offered);
	}

	@Test
	void aClickTakesTheTipAway() {
		Rect place = window.place("Besluta");
		new Tips(window.page().desk().viewer(), view -> "leder ingenstans");
		Control canvas = window.page().desk().viewer().canvas();
		Event over = new Event();
		over.x = place.center().x();
		over.y = place.center().y();
		canvas.notifyListeners(SWT.MouseMove, over);
		assertTrue(canvas.getToolTipText().contains("leder ingenstans"));

		window.click(place.center().x(), place.center().y());

		assertNull(canvas.getToolTipText());
	}
}
