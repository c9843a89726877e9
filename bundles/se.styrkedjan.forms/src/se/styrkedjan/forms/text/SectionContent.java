package se.styrkedjan.forms.text;

import java.util.List;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;

import se.styrkedjan.model.steering.Section;

/** The sections of a report as a tree shows them; sections are the same when their identity is. */
final class SectionContent implements ITreeContentProvider, IElementComparer {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Section) parent).getSections().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((Section) element).eContainer() instanceof Section parent ? parent : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Section) element).getSections().isEmpty();
	}

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof Section section && other instanceof Section second
				? section.getId().equals(second.getId())
				: one == other;
	}

	@Override
	public int hashCode(Object object) {
		return object instanceof Section section ? section.getId().hashCode() : System.identityHashCode(object);
	}
}
