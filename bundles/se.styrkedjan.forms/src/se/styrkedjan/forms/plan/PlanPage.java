package se.styrkedjan.forms.plan;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/**
 * A page of the plan editor, contributed to the extension point {@code se.styrkedjan.forms.planPage}. Every method is
 * called on the UI thread. The editor asks for {@link #create} when the page is first shown; until then only
 * {@link #title} and {@link #shows} are called.
 */
public interface PlanPage {

	/** Words on the tab, in the user's language. */
	String title();

	/**
	 * Makes the controls of the page, once.
	 *
	 * @param parent  a composite of the page's own, without layout
	 * @param context the plan, its session, the period and what else pages share
	 */
	void create(Composite parent, PlanContext context);

	/**
	 * Shows the model as it is now, keeping selection, scroll position and focus. Called after {@link #create}, after each
	 * operation, undo, redo, merge or change of period while the page is shown, and when it is shown after such a change.
	 */
	void refresh();

	/** Whether what the page shows depends on the period; then the editor offers the choice of period. */
	default boolean dependsOnPeriod() {
		return false;
	}

	/** Makes an operation of what is typed but not yet in the model; called before saving, undo and leaving the page. */
	default void commit() {
		// a page without pending text has nothing to commit
	}

	/** Whether this is the page to lead to for the element, such as a goal, an indicator or a section. */
	default boolean shows(EObject element) {
		return false;
	}

	/** Selects an element that {@link #shows} has accepted and puts the focus there; the page is created and shown. */
	default void reveal(EObject element) {
		setFocus();
	}

	/** The element that is chosen on the page, for those who show something about it elsewhere. */
	default Optional<EObject> chosen() {
		return Optional.empty();
	}

	/** Puts the focus where work begins or was left. */
	void setFocus();

	/** Frees what the page holds besides its controls. */
	default void dispose() {
		// controls are disposed with their parent
	}
}
