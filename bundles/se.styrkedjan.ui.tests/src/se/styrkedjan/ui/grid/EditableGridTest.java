package se.styrkedjan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditableGridTest {

	private final NumbersModel model = new NumbersModel();
	private Display display;
	private Shell shell;
	private EditableGrid grid;
	private GridCanvas canvas;

	@BeforeEach
	void open() {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		grid = new EditableGrid(shell, "Tal", model);
		model.onChange(grid::refresh);
		canvas = (GridCanvas) grid.getChildren()[0];
		shell.setSize(500, 400);
		shell.open();
		grid.select(1, 1);
	}

	@AfterEach
	void close() {
		shell.dispose();
		settle();
	}

	@Test
	void typingOverwritesAndEnterGoesDown() {
		key('7', 0);
		key(SWT.CR);
		assertEquals("7", model.value(1, 1));
		assertEquals(2, grid.row());
		assertEquals(1, grid.column());
	}

	@Test
	void tabGoesRightAndWrapsToTheNextRow() {
		key('7', 0);
		traverse(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("7", model.value(1, 1));
		assertEquals(2, grid.row());
		assertEquals(0, grid.column());
	}

	@Test
	void refusedTextStaysInTheFieldWithWords() {
		key('x', 0);
		key(SWT.CR);
		assertEquals("10", model.value(1, 1));
		assertTrue(canvas.editing().isActive());
		assertEquals("x", field().getText());
		assertFalse(grid.commit());
	}

	@Test
	void aClickElsewhereLeavesWhatIsRefusedWhereItWasTyped() {
		key('x', 0);
		key(SWT.CR);
		Event click = new Event();
		click.button = 1;
		click.x = 5;
		click.y = canvas.view().place(2, 0).y + 5;
		canvas.notifyListeners(SWT.MouseDown, click);
		canvas.notifyListeners(SWT.MouseDoubleClick, click);
		settle();
		assertEquals("x", field().getText());
		assertEquals(1, grid.row());
		assertEquals(1, grid.column());
	}

	@Test
	void whatIsTypedGoesIntoItsOwnCellWhateverIsChosenMeanwhile() {
		key('x', 0);
		key(SWT.CR);
		grid.select(2, 0);
		model.move(1, 1);
		grid.refresh();
		field().setText("7");
		assertTrue(grid.commit());
		assertEquals("7", model.value(2, 1), "the row has moved down by one");
		assertEquals("Rad 1", model.value(2, 0));
		assertEquals("20", model.value(1, 1));
	}

	@Test
	void escapeGivesBackWhatStoodThere() {
		key('7', 0);
		traverse(SWT.TRAVERSE_ESCAPE);
		assertFalse(canvas.editing().isActive());
		assertEquals("10", model.value(1, 1));
	}

	@Test
	void f2EditsWhatStandsThere() {
		canvas.notifyListeners(SWT.KeyDown, event('\0', SWT.F2, 0));
		assertEquals("10", field().getText());
	}

	@Test
	void arrowsPassOverBands() {
		grid.select(2, 1);
		canvas.notifyListeners(SWT.KeyDown, event('\0', SWT.ARROW_DOWN, 0));
		assertEquals(4, grid.row(), "row 3 is a band");
	}

	@Test
	void shiftAndArrowsChooseARectangle() {
		grid.select(1, 0);
		canvas.notifyListeners(SWT.KeyDown, event('\0', SWT.ARROW_DOWN, SWT.MOD2));
		canvas.notifyListeners(SWT.KeyDown, event('\0', SWT.ARROW_RIGHT, SWT.MOD2));
		assertEquals(new GridArea(1, 0, 2, 2), grid.area());
		assertEquals("Rad 1\t10\nRad 2\t20\n", GridClipboard.text(model, grid.area()));
	}

	@Test
	void computedCellsAreNotOpened() {
		grid.select(5, 1);
		key('7', 0);
		assertFalse(canvas.editing().isActive());
	}

	@Test
	void theChosenRowStaysChosenWhereverItGoes() {
		grid.select(2, 1);
		model.move(2, -1);
		grid.refresh();
		assertEquals(1, grid.row());
	}

	@Test
	void aClickOnABandChoosesTheRowBelowIt() {
		Event click = new Event();
		click.button = 1;
		click.x = 5;
		click.y = canvas.view().place(3, 0).y + 5;
		canvas.notifyListeners(SWT.MouseDown, click);
		settle();
		assertEquals(4, grid.row());
	}

	@Test
	void bandsAreNotCopied() {
		assertEquals("Rad 2\nRad 3\n", GridClipboard.text(model, new GridArea(2, 0, 3, 1)));
	}

	/** As the window's edit commands do, which pass over in silence what they may not call. */
	@Test
	void theEditCommandsOfTheWindowMayCallTheGrid() throws ReflectiveOperationException {
		for (String command : new String[] { "copy", "paste", "cut", "selectAll" }) {
			canvas.getClass().getMethod(command).invoke(canvas);
			assertTrue(Modifier.isPublic(canvas.getClass().getMethod(command).getDeclaringClass().getModifiers()),
					command);
		}
	}

	@Test
	void cellsWithTabsAndLinesAreQuotedOnTheClipboard() {
		model.commit(1, 0, "a\tb \"c\"");
		assertEquals("\"a\tb \"\"c\"\"\"", GridClipboard.text(model, new GridArea(1, 0, 1, 1)));
	}

	@Test
	void aScreenReaderHearsColumnRowAndValue() {
		assertEquals("Värde, Rad 1: 10", GridSpeech.words(canvas));
	}

	private Text field() {
		for (Control child : canvas.getChildren()) {
			if (child instanceof Text text) {
				return text;
			}
		}
		throw new AssertionError("no field is open");
	}

	private void key(char character, int code) {
		canvas.notifyListeners(SWT.KeyDown, event(character, code, 0));
		settle();
	}

	private void key(char character) {
		field().notifyListeners(SWT.KeyDown, event(character, character, 0));
		settle();
	}

	private void traverse(int detail) {
		Event event = new Event();
		event.detail = detail;
		event.display = display;
		field().notifyListeners(SWT.Traverse, event);
		settle();
	}

	private Event event(char character, int code, int mask) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code;
		event.stateMask = mask;
		event.display = display;
		return event;
	}

	private void settle() {
		while (display.readAndDispatch()) {
			// until all is done
		}
	}
}
