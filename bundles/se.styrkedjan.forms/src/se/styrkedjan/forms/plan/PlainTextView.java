package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.form.Field;

/** A field of plain text on one line; the caret stays where it was when the text is shown anew. */
public final class PlainTextView implements TextView {

	private final Field<Text> field;
	private boolean showing;

	/** A view of a field. */
	public PlainTextView(Field<Text> field) {
		this.field = field;
	}

	@Override
	public Control control() {
		return field.control();
	}

	@Override
	public String text() {
		return field.control().getText().strip();
	}

	@Override
	public void show(String text) {
		Text control = field.control();
		Point caret = control.getSelection();
		showing = true;
		control.setText(text);
		showing = false;
		control.setSelection(Math.min(caret.x, text.length()), Math.min(caret.y, text.length()));
	}

	@Override
	public void setEditable(boolean editable) {
		field.control().setEditable(editable);
	}

	@Override
	public void complain(Optional<String> problem) {
		field.complain(problem);
	}

	@Override
	public void onTyping(Runnable listener) {
		field.control().addListener(SWT.Modify, event -> {
			if (!showing) {
				listener.run();
			}
		});
	}
}
