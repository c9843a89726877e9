package se.styrkedjan.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * The drawing surface of a grid: knows the table, what is chosen in it and what is seen of it. Its methods
 * {@code copy}, {@code cut}, {@code paste} and {@code selectAll} are found by the window's edit commands while it has
 * the focus; these call no methods of a class that is not public, and say nothing when they cannot.
 */
public final class GridCanvas extends Canvas {

	private final GridModel model;
	private final Consumer<String> say;
	private final CellEditing editing;
	private final GridView view;
	private final GridRowDrag rows;
	private final TextHeights heights = new TextHeights();
	private GridMetrics metrics;
	private GridSelection selection = GridSelection.cell(0, 0);
	private Object chosenRow;
	private Runnable onSelection = () -> {
	};

	GridCanvas(Composite parent, GridModel model, Consumer<String> say) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		this.model = model;
		this.say = say;
		view = new GridView(this);
		editing = new CellEditing(this);
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		metrics = GridMetrics.measure(this, model, 0, heights);
		addListener(SWT.Paint, e -> new GridPainter(this, e.gc).paint());
		addListener(SWT.Resize, e -> measure());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getVerticalBar().addListener(SWT.Selection, e -> scrolled());
		getHorizontalBar().addListener(SWT.Selection, e -> scrolled());
		new GridKeys(this);
		rows = new GridRowDrag(this);
		new GridMouse(this);
		GridSpeech.install(this);
	}

	GridModel model() {
		return model;
	}

	GridMetrics metrics() {
		return metrics;
	}

	/** What of the grid is seen. */
	GridView view() {
		return view;
	}

	CellEditing editing() {
		return editing;
	}

	/** The rows as they are dragged. */
	GridRowDrag rows() {
		return rows;
	}

	GridSelection selection() {
		return selection;
	}

	boolean hasSelection() {
		return model.rowCount() > 0 && !model.columns().isEmpty();
	}

	void onSelection(Runnable listener) {
		onSelection = listener;
	}

	/** Shows the model anew; the chosen row stays chosen when it is still there, wherever it stands now. */
	void refresh() {
		for (int row = 0; chosenRow != null && row < model.rowCount(); row++) {
			if (model.rowId(row).equals(chosenRow)) {
				int moved = row - selection.row();
				selection = new GridSelection(row, selection.column(), selection.anchorRow() + moved,
						selection.anchorColumn());
				break;
			}
		}
		measure();
		if (hasSelection() && model.rowKind(selection.row()) == GridRowKind.HEADING) {
			selection = GridSelection.cell(step(selection.row(), 1), selection.column());
		}
		remember();
	}

	private void remember() {
		chosenRow = hasSelection() ? model.rowId(selection.row()) : null;
	}

	private void measure() {
		metrics = GridMetrics.measure(this, model, getClientArea().width, heights);
		view.adjust();
		selection = selection.within(model.rowCount(), model.columns().size());
		editing.place();
		redraw();
	}

	private void scrolled() {
		editing.place();
		redraw();
	}

	/** Chooses cells and scrolls to them. */
	void choose(GridSelection chosen) {
		selection = chosen.within(model.rowCount(), model.columns().size());
		remember();
		if (hasSelection() && view.reveal(selection)) {
			editing.place();
		}
		redraw();
		onSelection.run();
		GridSpeech.told(this);
	}

	/** Moves by rows and columns, past bands; a wrap goes to the next or previous row. */
	void move(int rows, int columns) {
		int row = step(selection.row(), rows);
		int column = selection.column() + columns;
		int count = model.columns().size();
		if (column >= count || column < 0) {
			int next = step(row, Integer.signum(columns));
			column = next == row ? selection.column() : Math.floorMod(column, count);
			row = next;
		}
		choose(GridSelection.cell(row, column));
	}

	/** The row some steps away that can be chosen; the same row when there is none. */
	int step(int from, int distance) {
		int direction = Integer.signum(distance);
		int left = Math.abs(distance);
		int reached = from;
		for (int row = from + direction; left > 0 && row >= 0 && row < model.rowCount(); row += direction) {
			if (model.rowKind(row) != GridRowKind.HEADING) {
				reached = row;
				left--;
			}
		}
		return reached;
	}

	/** The chosen row has been moved, and is followed to where it came; or could not be, for a reason. */
	void moved(Optional<String> words) {
		choose(selection);
		say(words);
	}

	/** Says what could not be done, or nothing. */
	void say(Optional<String> words) {
		say.accept(words.orElse(""));
	}

	/** Copies the chosen cells for a spreadsheet. */
	public void copy() {
		GridClipboard.copy(this);
	}

	/** Copies and empties the chosen cells. */
	public void cut() {
		GridClipboard.copy(this);
		say(model.clear(selection.area()));
	}

	/** Pastes from a spreadsheet, the first cell where the selection begins. */
	public void paste() {
		GridArea area = selection.area();
		GridClipboard.text(getDisplay()).ifPresent(text -> say(model.paste(area.row(), area.column(), text)));
	}

	/** Chooses all cells. */
	public void selectAll() {
		choose(new GridSelection(model.rowCount() - 1, model.columns().size() - 1, 0, 0));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? metrics.width() : wHint;
		int height = hHint == SWT.DEFAULT ? GridMetrics.measure(this, model, width, heights).height() + metrics.header() + 2
				: hHint;
		return new Point(width, height);
	}
}
