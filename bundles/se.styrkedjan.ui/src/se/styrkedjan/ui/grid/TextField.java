package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.form.FieldUndo;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** A field for any text over a cell. */
final class TextField implements CellField {

	private final Text field;
	private final CellEditing editing;
	private final FieldKeys keys;
	private boolean overwriting;

	TextField(GridCanvas grid, CellEditing editing, GridColumn.Align align) {
		this.editing = editing;
		keys = new FieldKeys(editing);
		boolean right = align == GridColumn.Align.RIGHT;
		field = new Text(grid, SWT.BORDER | (right ? SWT.SINGLE | SWT.RIGHT : SWT.MULTI | SWT.WRAP));
		field.setFont(Theme.current().font(TextStyle.BODY));
		field.addListener(SWT.Traverse, keys::traverse);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Modify, e -> editing.place());
		field.addListener(SWT.FocusOut, e -> editing.commit());
		field.setData(FieldUndo.KEY, new FieldUndo() {
			@Override
			public void undo() {
				editing.cancel();
			}

			@Override
			public void redo() {
				// nothing has been taken back in a field that is open
			}
		});
		field.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
			@Override
			public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
				event.result = GridSpeech.words(grid);
			}
		});
	}

	@Override
	public Text control() {
		return field;
	}

	@Override
	public void show(String text) {
		field.setText(text);
		field.selectAll();
	}

	@Override
	public void type(char first) {
		overwriting = true;
		field.setText(String.valueOf(first));
		field.setSelection(1);
	}

	@Override
	public String text() {
		return field.getText();
	}

	@Override
	public Point size(int width) {
		return new Point(width, field.computeSize(width, SWT.DEFAULT).y);
	}

	@Override
	public void focus() {
		field.setFocus();
	}

	private void key(Event event) {
		boolean enter = event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			keys.leave(event, 1, 0);
		} else if (overwriting && event.keyCode == SWT.ARROW_DOWN) {
			keys.leave(event, 1, 0);
		} else if (overwriting && event.keyCode == SWT.ARROW_UP) {
			keys.leave(event, -1, 0);
		}
	}
}
