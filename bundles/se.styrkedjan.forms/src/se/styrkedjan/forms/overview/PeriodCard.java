package se.styrkedjan.forms.overview;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.period.PeriodPanel;
import se.styrkedjan.forms.period.StepTaking;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The chosen period: its state, how long there is left, and the next step; or the way to open it. */
final class PeriodCard {

	private static final Messages WORDS = Messages.of(PeriodCard.class);

	private final PlanContext context;
	private final Label title;
	private final Composite opened;
	private final PeriodPanel panel;
	private final Button open;

	PeriodCard(Composite parent, PlanContext context) {
		this.context = context;
		Card card = new Card(parent);
		title = FormKit.section(card, "");
		opened = FormKit.column(card, 0);
		panel = new PeriodPanel(opened, context);
		open = FormKit.primary(card, WORDS.text("period.open"), this::open);
		open.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
	}

	void refresh() {
		Optional<Report> report = Reports.of(context.plan(), context.period());
		title.setText(report.map(Reports::name).orElseGet(() -> Vocabulary.longName(context.period())).replace("&", "&&"));
		report.ifPresent(panel::show);
		Shown.when(report.isPresent(), opened);
		Shown.when(report.isEmpty(), open);
	}

	private void open() {
		new StepTaking(open.getShell(), context.session(), context::perform).open(context.plan(), context.period());
	}
}
