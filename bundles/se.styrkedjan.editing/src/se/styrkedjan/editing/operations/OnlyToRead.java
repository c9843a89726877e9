package se.styrkedjan.editing.operations;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Refusal;

/** Stands at the root of a document that is shown as it once was: nothing of it may be changed. */
public final class OnlyToRead extends AdapterImpl {

	private OnlyToRead() {
	}

	/** Marks a document. */
	public static void mark(EObject root) {
		if (!is(root)) {
			root.eAdapters().add(new OnlyToRead());
		}
	}

	/** Whether an element belongs to a document that is marked. */
	public static boolean is(EObject element) {
		return EcoreUtil.getExistingAdapter(EcoreUtil.getRootContainer(element), OnlyToRead.class) != null;
	}

	/** Why nothing of it may be changed. */
	public static Refusal refusal() {
		return Refusal.of("onlyToRead");
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == OnlyToRead.class;
	}
}
