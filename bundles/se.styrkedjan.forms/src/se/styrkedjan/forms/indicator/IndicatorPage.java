package se.styrkedjan.forms.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.chain.GoalBeginning;
import se.styrkedjan.forms.period.SettledBar;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.Chooser;
import se.styrkedjan.forms.table.Detail;
import se.styrkedjan.forms.table.DetailView;
import se.styrkedjan.forms.table.GoalTablePage;
import se.styrkedjan.forms.table.RowFilter;
import se.styrkedjan.forms.table.TableText;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.message.Messages;

/** The page with the indicators of a plan. */
public final class IndicatorPage extends GoalTablePage<IndicatorTable> {

	private static final Messages WORDS = Messages.of(IndicatorPage.class);

	private IndicatorView view = IndicatorView.OUTCOME;
	private Period viewedPeriod;
	private Chooser<IndicatorView> views;
	private PastLoading past;

	@Override
	public String title() {
		return WORDS.text("page");
	}

	@Override
	protected IndicatorTable makeTable(PlanContext shared) {
		past = new PastLoading(shared, this::refresh);
		return new IndicatorTable(shared::plan, this::perform,
				(indicator, proposed, chosen) -> ReasonDialog.ask(grid().getShell(), indicator, proposed, chosen));
	}

	@Override
	protected List<RowFilter> filters() {
		return List.of(RowFilter.ALL, RowFilter.OWN, RowFilter.INHERITED, RowFilter.MISSING);
	}

	@Override
	protected void makeTools(Composite row) {
		super.makeTools(row);
		views = new Chooser<>(row, WORDS.text("columns"), Arrays.asList(IndicatorView.values()),
				value -> WORDS.text(TableText.key(value)));
		views.onChoice(this::showColumns);
	}

	private void showColumns(IndicatorView chosen) {
		commit();
		view = chosen;
		refresh();
	}

	/** A plan is about definitions and targets, a report about outcomes, until the user chooses otherwise. */
	@Override
	protected void prepare(IndicatorTable table) {
		super.prepare(table);
		boolean isOther = context().period() != viewedPeriod;
		viewedPeriod = context().period();
		if (isOther && view != IndicatorView.PERIODS && view != IndicatorView.GENDER) {
			view = viewedPeriod == Period.VP ? IndicatorView.DEFINITION : IndicatorView.OUTCOME;
			views.show(view);
		}
		table.showColumns(view);
		table.showPast(past.known());
	}

	/** Definitions and targets are what the plan document says, whatever period is chosen. */
	@Override
	protected void showSettled(SettledBar bar) {
		if (view == IndicatorView.DEFINITION) {
			bar.showPlan();
		} else {
			bar.show();
		}
	}

	@Override
	public void dispose() {
		if (past != null) {
			past.end();
		}
	}

	@Override
	protected String textLabel() {
		return WORDS.text("column.analysis");
	}

	@Override
	protected Optional<Detail> detail(int row) {
		Indicator indicator = indicator(row);
		Period period = context().period();
		return Optional.of(new Detail(indicator.getTitle() == null ? "" : indicator.getTitle(),
				Judgement.of(indicator, period).explanation(), new AnalysisText(indicator, period),
				EarlierOutcome.before(indicator, period)));
	}

	@Override
	protected List<DetailView> detailViews() {
		return List.of(new TrendView(row -> Trend.of(indicator(row), past.known(), context().plan().getYear())),
				new ComparisonView(context(), this::indicator));
	}

	private Indicator indicator(int row) {
		return table().rows().get(row).element();
	}

	@Override
	protected Optional<Step> firstStep() {
		return Optional.of(new Step(GoalBeginning.verb(), new GoalBeginning(context())::writeGoal));
	}

	@Override
	protected String nothingYet() {
		return WORDS.text("empty");
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Indicator;
	}
}
