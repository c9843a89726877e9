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

	/** Milliseconds after which a letter begins a new word, as in lists of the system. */
	private static final long PAUSE = 1000;

	private final Combo field;
	private final CellEditing editing;
	private final FieldKeys keys;
	private String typed = "";
	private long lastTyped;

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

	/** Letters in quick succession spell a word; the same letter again goes to the next word that begins with it. */
	@Override
	public void type(char letter) {
		long now = System.currentTimeMillis();
		String spelled = typed + letter;
		boolean goesOn = !typed.isEmpty() && now - lastTyped < PAUSE && find(spelled, field.getSelectionIndex());
		typed = goesOn ? spelled : String.valueOf(letter);
		lastTyped = now;
		if (!goesOn) {
			find(typed, field.getSelectionIndex() + 1);
		}
	}

	private boolean find(String beginning, int from) {
		for (int i = 0; i < field.getItemCount(); i++) {
			int index = Math.floorMod(from + i, field.getItemCount());
			String word = field.getItem(index).replaceFirst("^[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
			if (word.startsWith(beginning.toLowerCase(Locale.ROOT))) {
				field.select(index);
				return true;
			}
		}
		return false;
	}

	@Override
	public String text() {
		return field.getText();
	}

	/** As wide as its longest words, which the arrow beside them would cut in a narrow cell. */
	@Override
	public Point size(int width) {
		return field.computeSize(Math.max(width, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT);
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
