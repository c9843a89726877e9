package se.styrkedjan.processes.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.plan.EditContext;
import se.styrkedjan.forms.plan.PlainTextView;
import se.styrkedjan.forms.plan.TextBinding;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.forms.plan.TextView;
import se.styrkedjan.ui.form.Field;

/** A field of plain text. */
final class TextPart implements FormPart {

	private final TextBinding binding;

	/** A field of one line with its label. */
	TextPart(Composite parent, EditContext context, String label, TextTarget target) {
		this(context, new PlainTextView(new Field<>(parent, label, box -> new Text(box, SWT.BORDER))), target);
	}

	/** A field that is there. */
	TextPart(EditContext context, TextView view, TextTarget target) {
		binding = new TextBinding(context, view);
		binding.bind(target);
	}

	@Override
	public void refresh() {
		binding.refresh();
	}

	@Override
	public void commit() {
		binding.commit();
	}
}
