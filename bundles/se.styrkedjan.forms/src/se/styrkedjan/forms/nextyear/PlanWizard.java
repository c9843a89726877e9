package se.styrkedjan.forms.nextyear;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.styrkedjan.forms.navigator.PlanningPerspective;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** A wizard that ends with a new plan, which it saves and opens; it stays as it is when that fails. */
abstract class PlanWizard extends Wizard {

	private static final Messages WORDS = Messages.of(PlanWizard.class);

	private final Store store;
	private final IWorkbenchWindow window;
	private Optional<RunningWork> saving = Optional.empty();

	PlanWizard(Store store, IWorkbenchWindow window) {
		this.store = store;
		this.window = window;
	}

	/** Makes the plan, off the UI thread. */
	abstract LongWork.Task<Plan> task();

	@Override
	public final boolean canFinish() {
		return !isSaving() && super.canFinish();
	}

	@Override
	public final boolean performFinish() {
		LongWork.Task<Plan> task = task();
		String savedBy = UserPreferences.name();
		saving = Optional.of(LongWork.run(WORDS.text("saving"),
				progress -> PlanSaving.save(store, task.run(progress), savedBy), this::saved, this::failed));
		getContainer().updateButtons();
		return false;
	}

	/** Whether the plan is being saved; a save that the user has stopped in the window's line no longer is. */
	private boolean isSaving() {
		return saving.filter(work -> !work.isCancelled()).isPresent();
	}

	@Override
	public final boolean performCancel() {
		return !isSaving();
	}

	private void saved(DocumentInfo plan) {
		saving = Optional.empty();
		((WizardDialog) getContainer()).close();
		WorkContext.get().changed();
		show(plan, window);
	}

	/** Chooses the unit and year of a plan at the top and opens it. */
	static void show(DocumentInfo plan, IWorkbenchWindow window) {
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(PlanningPerspective.ID, window);
			WorkContext.get().choose(new Choice(plan.unitId(), plan.unitName(), plan.year()));
			PlanOpening.open(page, plan);
		} catch (WorkbenchException e) {
			ILog.of(PlanWizard.class).error(PlanningPerspective.ID, e);
		}
	}

	private void failed(Throwable error) {
		saving = Optional.empty();
		getContainer().updateButtons();
		if (error instanceof PlanSaving.ExistsException exists) {
			offer(exists.existing());
		} else {
			Alert.tell(getShell(), StoreProblem.text(error));
		}
	}

	private void offer(DocumentInfo existing) {
		String name = existing.unitName() + ' ' + existing.year();
		AlertText text = new AlertText(Alert.Kind.QUESTION, WORDS.text("exists.title"),
				WORDS.text("exists.what", name), WORDS.text("exists.remedy"));
		if (Alert.ask(getShell(), text, WORDS.text("exists.open"), WORDS.text("exists.stay")) == 0) {
			((WizardDialog) getContainer()).close();
			show(existing, window);
		}
	}
}
