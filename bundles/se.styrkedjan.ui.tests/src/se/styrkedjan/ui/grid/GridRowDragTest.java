package se.styrkedjan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridRowDragTest {

	private static final int HANDLE_X = GridRowDrag.HANDLE / 2;

	private final NumbersModel model = new NumbersModel().withMovableRows();
	private Shell shell;
	private GridCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		EditableGrid grid = new EditableGrid(shell, "Tal", model);
		model.onChange(grid::refresh);
		canvas = (GridCanvas) grid.getChildren()[0];
		shell.setSize(500, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aRowIsPutWhereItsHandleIsLetGo() {
		take(1);
		drag(middle(4) + 8);
		letGo();
		assertEquals("Rad 1", model.value(4, 0));
		assertEquals(4, canvas.selection().row(), "the row stays chosen where it came");
	}

	@Test
	void escapeLeavesTheRowWhereItWas() {
		take(1);
		drag(middle(4) + 8);
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		canvas.notifyListeners(SWT.KeyDown, escape);
		assertFalse(canvas.rows().isDragging());
		letGo();
		assertEquals("Rad 1", model.value(1, 0));
	}

	@Test
	void nothingHappensWhereTheModelTakesNoRow() {
		take(1);
		drag(canvas.metrics().header() + 1);
		letGo();
		assertEquals("Rad 1", model.value(1, 0));
	}

	@Test
	void aRowThatMayNotBeMovedHasNoHandle() {
		take(5);
		assertFalse(canvas.rows().isDragging());
	}

	@Test
	void draggingBesideTheHandleStillChoosesCells() {
		mouse(SWT.MouseDown, HANDLE_X + GridRowDrag.HANDLE, middle(1), 0);
		mouse(SWT.MouseMove, HANDLE_X + GridRowDrag.HANDLE, middle(2), SWT.BUTTON1);
		letGo();
		assertEquals(new GridArea(1, 0, 2, 1), canvas.selection().area());
		assertEquals("Rad 1", model.value(1, 0));
	}

	@Test
	void allCellsStandBesideTheHandles() {
		assertTrue(canvas.view().place(1, 0).x >= GridRowDrag.HANDLE);
		assertEquals(canvas.view().place(1, 1).x, canvas.view().head(1).x);
	}

	private int middle(int row) {
		Rectangle place = canvas.view().place(row, 0);
		return place.y + place.height / 2;
	}

	private void take(int row) {
		mouse(SWT.MouseDown, HANDLE_X, middle(row), 0);
	}

	private void drag(int y) {
		mouse(SWT.MouseMove, HANDLE_X, y, SWT.BUTTON1);
	}

	private void letGo() {
		mouse(SWT.MouseUp, HANDLE_X, 0, SWT.BUTTON1);
	}

	private void mouse(int type, int x, int y, int state) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		event.stateMask = state;
		canvas.notifyListeners(type, event);
	}
}
