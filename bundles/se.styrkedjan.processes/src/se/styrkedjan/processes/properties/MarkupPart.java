package se.styrkedjan.processes.properties;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.EditContext;
import se.styrkedjan.forms.plan.MarkupBinding;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.ui.form.FormKit;

/** A field of running text. */
final class MarkupPart implements FormPart {

	private final MarkupBinding binding;

	/** A field with its label. */
	MarkupPart(Composite parent, EditContext context, String label, TextTarget target) {
		binding = new MarkupBinding(parent, label, context);
		binding.field().setLayoutData(FormKit.fill());
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
