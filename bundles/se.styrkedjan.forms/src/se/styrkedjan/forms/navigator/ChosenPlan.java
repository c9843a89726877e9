package se.styrkedjan.forms.navigator;

import java.util.Optional;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.Notice;

/**
 * Shows the plan of the unit and year that has been chosen at the top. When the plan being shown is of the same unit and
 * has nothing unsaved it gives way, so that one tab follows the year; else the chosen plan gets a tab of its own. The
 * user stays on the same page and, where the plan has it too, at the same goal.
 */
final class ChosenPlan {

	private static final Messages WORDS = Messages.of(ChosenPlan.class);

	private final IWorkbenchPage page;
	private final PlanInput input;
	private final Plan plan;

	ChosenPlan(IWorkbenchPage page, EditingSession session) {
		this.page = page;
		this.input = PlanInput.of(session);
		this.plan = (Plan) session.root();
	}

	/** Shows it. */
	void show() {
		Optional<PlanEditor> before = isOpen() ? Optional.empty() : shown();
		Optional<PlanEditor> opened = PlanOpening.follow(page, input);
		before.flatMap(PlanEditor::form).ifPresent(form -> opened.ifPresent(editor -> editor.follow(form)));
		before.ifPresent(this::giveWay);
	}

	private boolean isOpen() {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (reference.getEditor(false) instanceof PlanEditor editor && editor.getEditorInput().equals(input)) {
				return true;
			}
		}
		return false;
	}

	private Optional<PlanEditor> shown() {
		return page.getActiveEditor() instanceof PlanEditor editor
				? Optional.of(editor).filter(open -> open.form().map(this::isOfUnit).orElse(false)) : Optional.empty();
	}

	private boolean isOfUnit(PlanForm form) {
		return form.plan().getUnitId() != null && form.plan().getUnitId().equals(plan.getUnitId());
	}

	private void giveWay(PlanEditor old) {
		old.form().ifPresent(PlanForm::commit);
		if (old.isDirty()) {
			Notice.tell(WORDS.text("stays", old.getTitle()));
		} else {
			page.closeEditor(old, false);
		}
	}
}
