package se.styrkedjan.ui.process;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.EditingSession;

/**
 * The elements chosen in a document, shared by all that shows it: the map, the step table, the properties and the
 * navigator. Lives as long as the model of the session. Used on the UI thread.
 */
public final class ElementChoice extends AdapterImpl {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<EObject> chosen = List.of();

	private ElementChoice() {
	}

	/** The choice in the document of a session. */
	public static ElementChoice of(EditingSession session) {
		if (EcoreUtil.getExistingAdapter(session.root(), ElementChoice.class) instanceof ElementChoice existing) {
			return existing;
		}
		ElementChoice choice = new ElementChoice();
		session.root().eAdapters().add(choice);
		return choice;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ElementChoice.class;
	}

	/** The elements chosen that are still there; empty for the document as a whole. */
	public List<EObject> chosen() {
		return chosen.stream().filter(element -> EcoreUtil.getRootContainer(element) == getTarget()).toList();
	}

	/** The one element chosen; empty for none or several. */
	public Optional<EObject> single() {
		return chosen().size() == 1 ? Optional.of(chosen().getFirst()) : Optional.empty();
	}

	/** Chooses elements and tells all who show the document, unless these are chosen already. */
	public void choose(List<? extends EObject> elements) {
		if (!chosen.equals(elements)) {
			chosen = List.copyOf(elements);
			listeners.forEach(Runnable::run);
		}
	}

	/** Is run when others are chosen. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
