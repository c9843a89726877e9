package se.styrkedjan.forms.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The page that shows a report as it prints, and from which it is written to files, marked ready and frozen. */
public final class DocumentPage implements PlanPage {

	private static final Messages WORDS = Messages.of(DocumentPage.class);
	private static final int[] WEIGHTS = {66, 34};

	private Preview preview;
	private DocumentPanel panel;

	@Override
	public String title() {
		return WORDS.text("page.title");
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public void create(Composite parent, PlanContext context) {
		parent.setLayout(FormKit.layout(1, 0, 0));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		preview = new Preview(sash, context);
		panel = new DocumentPanel(sash, context, preview);
		sash.setWeights(WEIGHTS);
	}

	@Override
	public void refresh() {
		panel.refresh();
		preview.refresh();
	}

	@Override
	public void commit() {
		panel.commit();
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Report;
	}

	@Override
	public void setFocus() {
		preview.setFocus();
	}

	@Override
	public void dispose() {
		preview.close();
	}
}
