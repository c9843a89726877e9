package se.styrkedjan.processes.navigator;

import org.eclipse.jface.viewers.IElementComparer;

/** A row is the same as long as it stands for the same document or group, whatever is told about it. */
final class SameRow implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return key(one).equals(key(other));
	}

	@Override
	public int hashCode(Object element) {
		return key(element).hashCode();
	}

	private static Object key(Object element) {
		return switch (element) {
		case MapEntry entry -> entry.documentId();
		case MapGroup group -> group.title();
		default -> element;
		};
	}
}
