package se.styrkedjan.forms.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.chain.ChainPanel;
import se.styrkedjan.forms.plan.PlanChoice;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The chain of one plan in the navigator; choosing a goal there chooses it in the editor of the plan too. */
final class PlanNavigator implements NavigatorContent, PlanContext {

	private final EditingSession session;
	private final IWorkbenchPage page;
	private final Composite column;
	private final ChainPanel chain;
	private final MissingLine missing;
	private final PlanChoice choice;
	private final Runnable choiceFollower = this::refresh;
	private final SessionListener follower = new SessionListener() {
		@Override
		public void stateChanged() {
			say("");
			missing.refresh();
			refresh();
		}
	};

	PlanNavigator(Composite parent, EditingSession session, IWorkbenchPage page) {
		this.session = session;
		this.page = page;
		this.choice = PlanChoice.of(session);
		column = new Composite(parent, SWT.NONE);
		Theme.current().paint(column, Tone.PANEL, Tone.TEXT);
		column.setLayout(FormKit.layout(1, 0, 0));
		chain = new ChainPanel(column, this);
		chain.setLayoutData(FormKit.fillBoth());
		chain.tree().onOpen(this::reveal);
		missing = new MissingLine(column, session, page);
		session.addListener(follower);
		choice.addListener(choiceFollower);
		column.addListener(SWT.Dispose, event -> close());
		refresh();
	}

	private void close() {
		session.removeListener(follower);
		choice.removeListener(choiceFollower);
	}

	private void refresh() {
		chain.refresh();
	}

	@Override
	public Control control() {
		return column;
	}

	@Override
	public void setFocus() {
		chain.tree().control().setFocus();
	}

	@Override
	public Optional<EditingSession> shown() {
		return Optional.of(session);
	}

	@Override
	public EditingSession session() {
		return session;
	}

	@Override
	public Period period() {
		return choice.period();
	}

	@Override
	public PlanChoice choice() {
		return choice;
	}

	@Override
	public void choosePeriod(Period period) {
		choice.choose(period);
	}

	@Override
	public Optional<Refusal> perform(Operation operation) {
		try {
			session.execute(operation);
			say("");
			return Optional.empty();
		} catch (RefusedException e) {
			say("■ " + Wording.current().of(e.refusal()));
			return Optional.of(e.refusal());
		}
	}

	@Override
	public void reveal(EObject element) {
		PlanOpening.open(page, PlanInput.of(session));
		if (page.getActiveEditor() instanceof PlanEditor editor) {
			editor.reveal(element);
		}
	}

	@Override
	public void say(String message) {
		missing.say(message);
	}
}
