package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.chain.ChainPanel;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The page where goals are written and followed up: the chain, one goal, and what it is joined to. */
public final class GoalPage implements PlanPage {

	private static final Messages WORDS = Messages.of(GoalPage.class);
	private static final int[] WEIGHTS = {24, 52, 24};

	private PlanContext context;
	private ChainPanel chain;
	private GoalDetails details;
	private RelatedColumn related;
	private Goal goal;

	@Override
	public String title() {
		return WORDS.text("page.title");
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public void create(Composite parent, PlanContext shared) {
		context = shared;
		parent.setLayout(FormKit.layout(1, 0, 0));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		chain = new ChainPanel(sash, context);
		details = new GoalDetails(sash, context);
		related = new RelatedColumn(sash, context);
		sash.setWeights(WEIGHTS);
		chain.tree().onSelect(this::show);
		firstGoal().ifPresent(first -> chain.tree().select(first));
	}

	/** The unit's first own goal, where work begins; else the first goal of all. */
	private Optional<Goal> firstGoal() {
		Optional<Goal> own = Optional.empty();
		for (TreeIterator<EObject> all = context.plan().eAllContents(); own.isEmpty() && all.hasNext();) {
			own = Optional.of(all.next()).filter(Goal.class::isInstance).map(Goal.class::cast)
					.filter(candidate -> !candidate.isInherited() && candidate.getLevel() == GoalLevel.UNIT);
		}
		return own.or(() -> context.plan().getGoals().stream().findFirst());
	}

	private void show(Goal chosen) {
		if (chosen != goal) {
			commit();
			goal = chosen;
			details.show(goal);
			related.show(goal);
		}
	}

	@Override
	public void refresh() {
		chain.refresh();
		if (goal != null && goal.eContainer() == null) {
			goal = null;
		}
		if (goal == null) {
			firstGoal().ifPresent(first -> {
				chain.tree().select(first);
				show(first);
			});
		} else {
			details.refresh();
			related.refresh();
		}
	}

	@Override
	public void commit() {
		if (details != null) {
			details.commit();
		}
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Goal || element instanceof Assessment;
	}

	@Override
	public void reveal(EObject element) {
		Goal wanted = element instanceof Goal found ? found : (Goal) element.eContainer();
		chain.tree().select(wanted);
		show(wanted);
		details.setFocus();
	}

	@Override
	public void setFocus() {
		chain.tree().control().setFocus();
	}
}
