package se.styrkedjan.ui.grid;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** A field to choose among words over a cell; letters choose the next word that begins so, past symbols. */
final class ChoiceField implements CellField {

	private final Combo field;
	private final CellEditing editing;
	private final FieldKeys keys;

	ChoiceField(GridCanvas grid, CellEditing editing, List<String> choices) {
		this.editing = editing;
		keys = new FieldKeys(editing);
		field = new Combo(grid, SWT.READ_ONLY);
		field.setFont(Theme.current().font(TextStyle.BODY));
		choices.forEach(field::add);
		field.addListener(SWT.Traverse, keys::traverse);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.FocusOut, e -> field.getDisplay().asyncExec(this::leave));
	}

	@Override
	public Combo control() {
		return field;
	}

	@Override
	public void show(String text) {
		field.setText(text);
	}

	@Override
	public void type(char first) {
		int from = field.getSelectionIndex() + 1;
		for (int i = 0; i < field.getItemCount(); i++) {
			int index = (from + i) % field.getItemCount();
			String word = field.getItem(index).replaceFirst("^[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
			if (word.startsWith(String.valueOf(first).toLowerCase(Locale.ROOT))) {
				field.select(index);
				return;
			}
		}
	}

	@Override
	public String text() {
		return field.getText();
	}

	@Override
	public Point size(int width) {
		return field.computeSize(width, SWT.DEFAULT);
	}

	@Override
	public void focus() {
		field.setFocus();
	}

	private void leave() {
		if (!field.isDisposed() && !field.isFocusControl() && !field.getListVisible()) {
			editing.commit();
		}
	}

	private void key(Event event) {
		if (event.character == SWT.CR) {
			keys.leave(event, 1, 0);
		} else if (Character.isLetterOrDigit(event.character)) {
			type(event.character);
			event.doit = false;
		}
	}
}
