package se.styrkedjan.forms.activity;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.forms.chain.GoalBeginning;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.Detail;
import se.styrkedjan.forms.table.GoalTablePage;
import se.styrkedjan.forms.table.RowFilter;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.message.Messages;

/** The page with the activities of a plan. */
public final class ActivityPage extends GoalTablePage<ActivityTable> {

	private static final Messages WORDS = Messages.of(ActivityPage.class);

	@Override
	public String title() {
		return WORDS.text("page");
	}

	@Override
	protected ActivityTable makeTable(PlanContext shared) {
		return new ActivityTable(shared::plan, this::perform, InstantSource.system());
	}

	@Override
	protected List<RowFilter> filters() {
		return Arrays.asList(RowFilter.values());
	}

	@Override
	protected String textLabel() {
		return WORDS.text("column.analysis");
	}

	@Override
	protected Optional<Detail> detail(int row) {
		Activity activity = table().rows().get(row).element();
		Period period = context().period();
		return Optional.of(new Detail(activity.getTitle() == null ? "" : activity.getTitle(), "",
				new AnalysisText(activity, period), EarlierReport.before(activity, period)));
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
		return element instanceof Activity;
	}
}
