package se.styrkedjan.forms.goal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.forms.chain.GoalBeginning;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.ReadingWidth;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** One goal: its title, its planning texts and how it went; in a report the follow-up stands first. */
final class GoalDetails {

	private static final Messages WORDS = Messages.of(GoalDetails.class);

	private final PlanContext context;
	private final ScrollPage page;
	private final GoalHead head;
	private final FollowUp followUp;
	private final PlanningTexts planning;
	private final Composite parts;
	private final Control empty;
	private final Composite beginning;
	private Goal goal;

	GoalDetails(Composite parent, PlanContext context) {
		this.context = context;
		page = new ScrollPage(parent);
		Composite column = new Composite(page.content(), 0);
		column.setLayout(new ReadingWidth(1));
		column.setLayoutData(FormKit.fill());
		parts = FormKit.column(column, Spacing.LARGE);
		empty = FormKit.secondary(parts, WORDS.text("details.empty"));
		beginning = FormKit.column(parts, Spacing.MEDIUM);
		FormKit.body(beginning, GoalBeginning.words());
		new GoalBeginning(context).offer(beginning);
		head = new GoalHead(parts, context);
		followUp = new FollowUp(parts, context);
		planning = new PlanningTexts(parts, context);
		showNothing();
	}

	/** Says how to begin, when there is no goal. */
	void showNothing() {
		goal = null;
		boolean unbegun = context.plan().getGoals().isEmpty();
		Shown.when(!unbegun, empty);
		Shown.when(unbegun, beginning);
		Shown.when(false, head.control());
		Shown.when(false, followUp.control());
		Shown.when(false, planning.control());
	}

	/** Shows a goal, or what is new in the one shown. */
	void show(Goal shown) {
		boolean other = goal != shown;
		goal = shown;
		head.show(goal);
		followUp.show(goal, context.period());
		planning.show(goal);
		arrange();
		if (other) {
			page.setOrigin(0, 0);
		}
	}

	private void arrange() {
		Shown.when(false, empty);
		Shown.when(false, beginning);
		Shown.when(true, head.control());
		Shown.when(context.period() != Period.VP, followUp.control());
		Shown.when(true, planning.control());
		page.reflow();
	}

	void commit() {
		head.commit();
		followUp.commit();
		planning.commit();
	}

	/** Puts the focus in the first field that can be written in; false when there is none. */
	boolean setFocus() {
		return head.setFocus() || context.period() != Period.VP && followUp.setFocus();
	}
}
