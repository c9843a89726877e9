package se.styrkedjan.forms.document;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** What stands beside the pages: writing files, the decision, the contents, and what is printed in the head. */
final class DocumentPanel {

	private final PlanContext context;
	private final ScrollPage page;
	private final Decision decision;
	private final HeadFields head;
	private final Composite decided;
	private final Composite printed;
	private int fieldsAt;

	DocumentPanel(Composite parent, PlanContext context, Preview preview) {
		this.context = context;
		page = new ScrollPage(parent);
		Composite content = page.content();
		content.setLayout(FormKit.layout(1, Spacing.LARGE, Spacing.MEDIUM));
		Theme.current().paint(page, Tone.BACKGROUND, Tone.TEXT);
		new Export(content, context);
		decided = FormKit.column(content, Spacing.LARGE);
		decision = new Decision(decided, context);
		new ContentsList(content, preview);
		printed = FormKit.column(content, Spacing.LARGE);
		printed.addListener(SWT.Move, event -> keepFieldsInPlace());
		head = new HeadFields(printed, context);
	}

	/** The contents above the fields grow and shrink as pages are made: fields that are seen stay where they are. */
	private void keepFieldsInPlace() {
		int before = fieldsAt;
		fieldsAt = printed.getLocation().y;
		int moved = fieldsAt - before;
		int origin = page.getOrigin().y;
		if (before > 0 && before < origin + page.getClientArea().height) {
			page.getDisplay().asyncExec(() -> {
				if (!page.isDisposed()) {
					page.setOrigin(0, origin + moved);
				}
			});
		}
	}

	void refresh() {
		Optional<Report> report = Reports.of(context.plan(), context.period());
		report.ifPresent(shown -> {
			decision.show(shown);
			head.show(shown);
		});
		Shown.when(report.isPresent(), decided);
		Shown.when(report.isPresent(), printed);
		page.reflow();
	}

	void commit() {
		head.commit();
	}
}
