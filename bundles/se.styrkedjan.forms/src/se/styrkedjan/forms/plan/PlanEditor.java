package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;

/** The editor of one plan: loads it off the UI thread, shows its pages, saves it. */
public final class PlanEditor extends EditorPart implements ISaveablePart2 {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.plan";

	private static final Messages WORDS = Messages.of(PlanEditor.class);

	private final SessionListener follower = new SessionListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
	};
	private Workspace workspace;
	private EditingSession session;
	private PlanForm form;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		workspace = WorkContext.get().workspace().orElseThrow();
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(FormKit.layout(1, 0, 0));
		String id = ((PlanInput) getEditorInput()).documentId();
		session = workspace.open(id);
		session.addListener(follower);
		Plan plan = (Plan) session.root();
		setPartName(plan.getUnitName() + ' ' + plan.getYear());
		form = new PlanForm(parent, session, PlanPages.create());
		form.setLayoutData(FormKit.fillBoth());
		new EditorCompany(this, form);
	}

	@Override
	public void setFocus() {
		if (form != null) {
			form.focusPage();
		}
	}

	/** Leads to an element of the plan. */
	public void reveal(EObject element) {
		form.reveal(element);
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		form.commit();
		if (new Saving(form.getShell(), session, UserPreferences.name()).save().isPresent()) {
			WorkContext.get().changed();
		} else {
			monitor.setCanceled(true);
		}
	}

	@Override
	public int promptToSaveOnClose() {
		AlertText question = new AlertText(Alert.Kind.QUESTION, WORDS.text("close.title", getPartName()),
				WORDS.text("close.what"), "");
		return switch (Alert.ask(form.getShell(), question, WORDS.text("close.save"), WORDS.text("close.discard"),
				WORDS.text("close.cancel"))) {
		case 0 -> YES;
		case 1 -> discarded();
		default -> CANCEL;
		};
	}

	/** What is not to be saved must not stay in the views that share the session; redo would bring it back. */
	private int discarded() {
		while (session.isDirty() && session.undoable().isPresent()) {
			session.undo();
		}
		while (session.isDirty() && session.redoable().isPresent()) {
			session.redo();
		}
		return NO;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a plan is one document");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EditingSession.class) {
			return adapter.cast(session);
		}
		if (adapter == PlanContext.class) {
			return adapter.cast(form);
		}
		return super.getAdapter(adapter);
	}

	/** The form, once the plan is open. */
	public Optional<PlanForm> form() {
		return Optional.ofNullable(form);
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(follower);
			workspace.release(session);
		}
		super.dispose();
	}
}
