package se.styrkedjan.forms.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.preference.UserPreferences;

/** The editor of one plan: loads it off the UI thread, shows its pages, saves it. */
public final class PlanEditor extends EditorPart implements ISaveablePart2, IPersistableEditor {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.plan";

	private static final String PAGE = "page";
	private static final String ELEMENT = "element";

	private final SessionListener follower = new SessionListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
	};
	private Workspace workspace;
	private EditingSession session;
	private Composite area;
	private PlanLoading loading;
	private PlanForm form;
	private Consumer<PlanForm> first = opened -> {
		// nothing is waiting yet
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		workspace = WorkContext.get().workspace().orElseThrow();
	}

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		parent.setLayout(FormKit.layout(1, 0, 0));
		PlanInput input = (PlanInput) getEditorInput();
		if (workspace.session(input.documentId()).isPresent()) {
			show(workspace.open(input.documentId()));
		} else {
			loading = new PlanLoading(parent, input, workspace.store(), plan -> show(workspace.open(plan)));
			loading.setLayoutData(FormKit.fillBoth());
		}
	}

	private void show(EditingSession opened) {
		session = opened;
		session.addListener(follower);
		setPartName(PlanInput.of(session).title());
		if (loading != null) {
			loading.dispose();
		}
		form = new PlanForm(area, session, PlanPages.create());
		form.setLayoutData(FormKit.fillBoth());
		area.layout();
		new EditorCompany(this, form);
		first.accept(form);
		form.arrive();
		firePropertyChange(IEditorPart.PROP_INPUT);
		if (getSite().getPage().getActivePart() == this) {
			form.focusPage();
		}
	}

	@Override
	public void setFocus() {
		if (form != null) {
			form.focusPage();
		} else {
			area.setFocus();
		}
	}

	/** Does something with the form, as soon as the plan is loaded. */
	private void whenLoaded(Consumer<PlanForm> work) {
		if (form == null) {
			first = first.andThen(work);
		} else {
			work.accept(form);
		}
	}

	/** Leads to an element of the plan. */
	public void reveal(EObject element) {
		whenLoaded(shown -> shown.reveal(element));
	}

	/**
	 * Leads to an element of the plan.
	 *
	 * @param elementId its UUID or lineage; nothing happens when it is not there
	 */
	public void reveal(String elementId) {
		whenLoaded(shown -> PlanElements.find(shown.plan(), elementId).ifPresent(shown::reveal));
	}

	/** Shows the page and the element of a location in this plan. */
	void go(PlanLocation location) {
		whenLoaded(shown -> shown.go(location));
	}

	/** Shows the same page as the form of another plan, at the same goal or element where this plan has a copy of it. */
	public void follow(PlanForm other) {
		PlanLocation there = other.here();
		String copy = PlanElements.find(other.plan(), there.elementId()).map(PlanElements::lineage).orElse("");
		go(new PlanLocation(there.documentId(), there.title(), there.page(), copy));
	}

	@Override
	public void saveState(IMemento memento) {
		if (form != null) {
			memento.putString(PAGE, form.here().page());
			memento.putString(ELEMENT, form.here().elementId());
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		String page = Objects.requireNonNullElse(memento.getString(PAGE), "");
		String element = Objects.requireNonNullElse(memento.getString(ELEMENT), "");
		go(new PlanLocation(((PlanInput) getEditorInput()).documentId(), getPartName(), page, element));
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
		return switch (new UnsavedPlan(session).ask(form.getShell(), getPartName())) {
		case SAVE -> YES;
		case DISCARD -> NO;
		case STAY -> CANCEL;
		};
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
		if (adapter == Location.class) {
			return adapter.cast(form == null ? null : form.here());
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
