package se.styrkedjan.ui.grid;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.theme.TextStyle;

/**
 * A table edited in place: type to overwrite, Enter or F2 to edit, Enter goes down, Tab right, Esc gives back; Shift and
 * arrows choose a rectangle that is copied to and pasted from a spreadsheet; Insert adds a row, Ctrl+Delete removes it,
 * Alt and arrows or the handle at its left end move it. What is refused stays in the cell with words under it. Used on
 * the UI thread.
 */
public final class EditableGrid extends Composite {

	private final GridModel model;
	private final GridCanvas canvas;
	private final Label words;

	/** Is told which cell is chosen. */
	@FunctionalInterface
	public interface SelectionListener {

		/** A cell has been chosen. */
		void selected(int row, int column);
	}

	/**
	 * A grid.
	 *
	 * @param parent what it stands in
	 * @param name   what a screen reader calls it
	 * @param model  what it shows
	 */
	public EditableGrid(Composite parent, String name, GridModel model) {
		super(parent, SWT.NONE);
		this.model = model;
		setLayout(FormKit.layout(1, Spacing.TINY, 0));
		setLayoutData(FormKit.fillBoth());
		setBackground(parent.getBackground());
		canvas = new GridCanvas(this, model, this::say);
		canvas.setData("name", name);
		canvas.setLayoutData(FormKit.fillBoth());
		GridMenu.install(canvas);
		words = FormKit.text(this, " ", TextStyle.BODY, Tone.SECONDARY);
		canvas.onSelection(this::explain);
		refresh();
	}

	private void say(String text) {
		boolean otherHeight = text.lines().count() > 1 || words.getText().lines().count() > 1;
		words.setText(text.isEmpty() ? " " : text.replace("&", "&&"));
		if (otherHeight) {
			words.requestLayout();
		}
	}

	private void explain() {
		say(hasCell() ? model.cell(row(), column()).hint() : "");
	}

	private boolean hasCell() {
		return canvas.hasSelection() && row() < model.rowCount();
	}

	/** Shows the model as it is now; the chosen cell stays chosen as long as its row is there. */
	public void refresh() {
		canvas.refresh();
		explain();
	}

	/** Is told whenever a cell is chosen. */
	public void onSelection(SelectionListener listener) {
		canvas.onSelection(() -> {
			explain();
			if (hasCell()) {
				listener.selected(row(), column());
			}
		});
	}

	/** Chooses a cell and scrolls to it. */
	public void select(int row, int column) {
		canvas.choose(GridSelection.cell(row, column));
	}

	/** What it shows. */
	public GridModel model() {
		return model;
	}

	/** Row of the chosen cell. */
	public int row() {
		return canvas.selection().row();
	}

	/** Column of the chosen cell. */
	public int column() {
		return canvas.selection().column();
	}

	/** All chosen cells. */
	public GridArea area() {
		return canvas.selection().area();
	}

	/** Takes a cell that is being typed in; answers false when what is typed is refused, and it stays. */
	public boolean commit() {
		return canvas.editing().commit();
	}

	/** Gives up a cell that is being typed in, because what it stands for is not shown any longer; answers what was typed. */
	public Optional<String> abandon() {
		return canvas.editing().abandon();
	}

	/** Begins to edit the chosen cell. */
	public void edit() {
		canvas.editing().begin();
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}
}
