package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.forms.chain.ChainPanel;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The page where goals are written and followed up: the chain, one goal, and what it is joined to. */
public final class GoalPage implements PlanPage {

	private static final Messages WORDS = Messages.of(GoalPage.class);
	private static final int[] WEIGHTS = {24, 52, 24};

	private PlanContext context;
	private SashForm sash;
	private ChainPanel chain;
	private GoalDetails details;
	private RelatedColumn related;
	private Composite bar;
	private Link show;

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
		makeLink(parent);
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(1);
		Theme.current().paint(sash, Tone.LINE, Tone.TEXT);
		chain = new ChainPanel(sash, context);
		details = new GoalDetails(sash, context);
		related = new RelatedColumn(sash, context, () -> chooseRelated(false));
		sash.setWeights(WEIGHTS);
		showRelated(UserPreferences.showsRelated());
	}

	private void makeLink(Composite parent) {
		bar = FormKit.row(parent, 1);
		((GridLayout) bar.getLayout()).marginTop = Spacing.SMALL;
		((GridLayout) bar.getLayout()).marginRight = Spacing.MEDIUM;
		show = FormKit.link(bar, WORDS.text("related.show"), () -> chooseRelated(true));
		show.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
	}

	private void chooseRelated(boolean visible) {
		UserPreferences.setShowsRelated(visible);
		showRelated(visible);
		if (visible) {
			details.setFocus();
		} else {
			show.setFocus();
		}
	}

	private void showRelated(boolean visible) {
		related.setVisible(visible);
		Shown.when(!visible, bar);
		sash.layout();
	}

	@Override
	public void refresh() {
		if (chain.getVisible() == context.isChainBeside()) {
			chain.setVisible(!context.isChainBeside());
			sash.layout();
		}
		if (context.choice().goal().isEmpty()) {
			FirstGoal.of(context.plan()).ifPresent(context.choice()::choose);
		}
		chain.refresh();
		context.choice().goal().ifPresentOrElse(goal -> {
			details.show(goal);
			related.show(goal);
		}, this::showNothing);
	}

	private void showNothing() {
		details.showNothing();
		related.showNothing();
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
		context.choice().choose(element instanceof Goal found ? found : (Goal) element.eContainer());
		details.setFocus();
	}

	@Override
	public Optional<EObject> chosen() {
		return context.choice().goal().map(EObject.class::cast);
	}

	@Override
	public void setFocus() {
		if (!details.setFocus()) {
			chain.setFocus();
		}
	}
}
