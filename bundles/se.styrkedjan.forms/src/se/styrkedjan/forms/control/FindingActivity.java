package se.styrkedjan.forms.control;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;

/**
 * Makes an activity of what a control has found, under a goal of the unit's own, linked to the control. A control leads to
 * one activity: the second time it is shown.
 *
 * @param context the plan
 * @param control what found it
 */
record FindingActivity(PlanContext context, Control control) {

	private static final Messages WORDS = Messages.of(FindingActivity.class);

	/** Asks under which goal, makes the activity, and leads to it. */
	void make(Shell shell) {
		Optional<Activity> made = made();
		if (made.isPresent()) {
			context.reveal(made.get());
			context.say(WORDS.text("finding.made"));
			return;
		}
		List<Goal> goals = goals();
		if (goals.isEmpty()) {
			context.say(WORDS.text("finding.noGoal"));
		} else {
			GoalDialog.ask(shell, goals, WORDS.text("finding.title", control.getTitle())).ifPresent(this::add);
		}
	}

	/** The unit's own goals, under which activities may stand. */
	private List<Goal> goals() {
		return GoalWalk.depthFirst(context.plan()).stream().filter(GoalWalk::isOwn).toList();
	}

	/** The activity that the control has led to. */
	private Optional<Activity> made() {
		return GoalWalk.depthFirst(context.plan()).stream().flatMap(goal -> goal.getActivities().stream())
				.filter(activity -> activity.getLinks().stream().anyMatch(this::isHere)).findFirst();
	}

	private boolean isHere(Link link) {
		return link.getKind() == LinkKind.CONTROL && control.getId().equals(link.getTarget());
	}

	private void add(GoalDialog.Answer answer) {
		Activity activity = Elements.create(SteeringPackage.eINSTANCE.getActivity());
		activity.setTitle(answer.title());
		activity.setResponsible(control.getResponsible());
		activity.getLinks().add(link());
		var add = new AddElement(answer.goal(), SteeringPackage.eINSTANCE.getGoal_Activities(), activity);
		context.perform(new CompositeOperation("followFinding", List.of(add))).map(Wording.current()::of)
				.ifPresentOrElse(context::say, () -> context.reveal(activity));
	}

	private Link link() {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.CONTROL);
		link.setTarget(control.getId());
		link.setDocument(context.plan().getId());
		link.setLabel(control.getTitle());
		return link;
	}
}
