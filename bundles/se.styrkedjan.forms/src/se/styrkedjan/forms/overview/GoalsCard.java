package se.styrkedjan.forms.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.chain.GoalBeginning;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/** How many of the unit's own goals are fulfilled in the period. */
final class GoalsCard {

	private static final Messages WORDS = Messages.of(GoalsCard.class);
	private static final List<Status> ORDER = List.of(Status.FULLY, Status.PARTLY, Status.NOT, Status.NO_DATA);

	private final PlanContext context;
	private final OverviewCard card;

	GoalsCard(Composite parent, PlanContext context) {
		this.context = context;
		card = new OverviewCard(parent, WORDS.text("goals"));
	}

	void refresh() {
		Map<Status, Integer> counts = new EnumMap<>(Status.class);
		PlanElements.all(context.plan(), Goal.class).filter(goal -> !goal.isInherited())
				.forEach(goal -> counts.merge(Assessments.status(goal, context.period()), 1, Integer::sum));
		card.show(counts, () -> fill(counts));
	}

	private void fill(Map<Status, Integer> counts) {
		if (counts.isEmpty()) {
			FormKit.secondary(card.lines(), WORDS.text("goals.none"));
			FormKit.link(card.lines(), GoalBeginning.verb(), new GoalBeginning(context)::writeGoal);
		}
		for (Status status : ORDER) {
			StatusSign sign = StatusSign.of(status);
			if (!counts.isEmpty()) {
				card.line(sign.symbol(), sign.tone(), sign.word(), Integer.toString(counts.getOrDefault(status, 0)));
			}
		}
	}
}
