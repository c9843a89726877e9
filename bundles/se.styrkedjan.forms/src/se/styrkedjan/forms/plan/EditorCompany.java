package se.styrkedjan.forms.plan;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

/**
 * Keeps an editor in step with what stands beside it: the unit and year chosen at the top are those of the editor that is
 * worked in, and the chain is not shown twice.
 */
final class EditorCompany implements IPartListener2 {

	private static final String NAVIGATOR = "se.styrkedjan.forms.navigator";

	private final PlanEditor editor;
	private final PlanForm form;
	private final IWorkbenchPage page;

	EditorCompany(PlanEditor editor, PlanForm form) {
		this.editor = editor;
		this.form = form;
		this.page = editor.getSite().getPage();
		page.addPartListener(this);
		form.addListener(SWT.Dispose, event -> page.removePartListener(this));
		lookBeside();
		if (page.getActivePart() == editor) {
			choose();
		}
	}

	private void choose() {
		Plan plan = form.plan();
		WorkContext.get().choose(new Choice(plan.getUnitId(), plan.getUnitName(), plan.getYear()));
	}

	private void lookBeside() {
		boolean visible = page.findView(NAVIGATOR) != null && page.isPartVisible(page.findView(NAVIGATOR));
		form.placeChainBeside(visible ? PlanForm.Beside.VISIBLE : PlanForm.Beside.HIDDEN);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			choose();
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		follow(part);
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		follow(part);
	}

	private void follow(IWorkbenchPartReference part) {
		if (NAVIGATOR.equals(part.getId()) && !form.isDisposed()) {
			lookBeside();
		}
	}
}
