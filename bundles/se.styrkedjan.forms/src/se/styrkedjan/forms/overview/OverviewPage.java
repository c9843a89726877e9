package se.styrkedjan.forms.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;

/** The first page of a plan: how the year stands, what is to be done, what has been done last. */
public final class OverviewPage implements PlanPage {

	private static final Messages WORDS = Messages.of(OverviewPage.class);

	private PlanContext context;
	private ScrollPage page;
	private Label title;
	private PeriodCard period;
	private ReportsCard reports;
	private MissingCard missing;
	private GoalsCard goals;
	private MeasuresCard measures;
	private CoverageCard coverage;
	private RecentCard recent;

	@Override
	public String title() {
		return WORDS.text("title");
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public void create(Composite parent, PlanContext shared) {
		context = shared;
		parent.setLayout(FormKit.layout(1, 0, 0));
		page = new ScrollPage(parent);
		title = FormKit.title(page.content(), "");
		Composite cards = new Composite(page.content(), 0);
		cards.setBackground(page.content().getBackground());
		cards.setLayoutData(FormKit.fill());
		cards.setLayout(new CardColumns());
		period = new PeriodCard(cards, context);
		missing = new MissingCard(cards, context);
		reports = new ReportsCard(cards, context);
		goals = new GoalsCard(cards, context);
		measures = new MeasuresCard(cards, context);
		coverage = new CoverageCard(cards, context);
		recent = new RecentCard(cards, context);
	}

	@Override
	public void refresh() {
		Plan plan = context.plan();
		title.setText((plan.getUnitName() + ' ' + plan.getYear()).replace("&", "&&"));
		period.refresh();
		reports.refresh();
		missing.refresh();
		goals.refresh();
		measures.refresh();
		coverage.refresh();
		recent.refresh();
		page.reflow();
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Plan;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
