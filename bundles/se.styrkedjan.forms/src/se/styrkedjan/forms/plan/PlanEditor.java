package se.styrkedjan.forms.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.navigation.Spot;

/** The editor of one plan: loads it off the UI thread, shows its pages, saves it. */
public final class PlanEditor extends SessionEditor implements IPersistableEditor {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.forms.plan";

	private static final String PAGE = "page";
	private static final String ELEMENT = "element";

	private Composite area;
	private PlanLoading loading;
	private PlanForm form;
	private Consumer<PlanForm> first = opened -> {
		// nothing is waiting yet
	};

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		parent.setLayout(FormKit.layout(1, 0, 0));
		PlanInput input = (PlanInput) getEditorInput();
		if (workspace().session(input.documentId()).isPresent()) {
			show(take(workspace().open(input.documentId())));
		} else {
			loading = new PlanLoading(parent, input, workspace().store(), plan -> show(take(workspace().open(plan))));
			loading.setLayoutData(FormKit.fillBoth());
		}
	}

	private void show(EditingSession session) {
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

	/** Shows a period, as if the user had chosen it. */
	void choose(Period period) {
		whenLoaded(shown -> shown.choosePeriod(period));
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
	protected void commit() {
		form.commit();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == PlanContext.class) {
			return adapter.cast(form);
		}
		if (adapter == Spot.class) {
			return adapter.cast(form == null ? null : Spot.of(form.chosen()));
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
}
