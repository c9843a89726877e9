package se.styrkedjan.design.outside;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Holds what other documents say at the root of a document, where the services find it. So services have no state, and
 * the same classes run in Sirius, where nobody hands anything in. Called on the thread of the session.
 */
public final class OutsideAdapter extends AdapterImpl {

	private final Outside outside;

	private OutsideAdapter(Outside outside) {
		this.outside = outside;
	}

	/**
	 * Hands in what is known, in place of what was handed in before. The diagrams of the document then want a full
	 * refresh.
	 *
	 * @param element any element of the document
	 * @param outside what other documents say
	 */
	public static void handIn(EObject element, Outside outside) {
		var adapters = EcoreUtil.getRootContainer(element).eAdapters();
		adapters.removeIf(OutsideAdapter.class::isInstance);
		adapters.add(new OutsideAdapter(outside));
	}

	/** What is known outside the document of an element. */
	public static Outside of(EObject element) {
		var root = EcoreUtil.getRootContainer(element);
		return EcoreUtil.getExistingAdapter(root, OutsideAdapter.class) instanceof OutsideAdapter found ? found.outside
				: Outside.UNKNOWN;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == OutsideAdapter.class;
	}
}
