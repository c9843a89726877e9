package se.styrkedjan.forms.chain;

import java.util.List;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;

/** The goals of a plan as a tree shows them; goals are the same when their identity is. */
final class ChainContent implements ITreeContentProvider, IElementComparer {

	private ChainFilter filter = ChainFilter.ALL;

	void show(ChainFilter shown) {
		filter = shown;
	}

	@Override
	public Object[] getElements(Object input) {
		return shown(((Plan) input).getGoals());
	}

	@Override
	public Object[] getChildren(Object parent) {
		return shown(((Goal) parent).getGoals());
	}

	@Override
	public Object getParent(Object element) {
		return ((Goal) element).getParent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	private Object[] shown(List<Goal> goals) {
		return goals.stream().filter(filter::shows).toArray();
	}

	@Override
	public boolean equals(Object one, Object other) {
		if (one instanceof Element element && other instanceof Element second && element.getId() != null) {
			return element.getId().equals(second.getId());
		}
		return one == other;
	}

	@Override
	public int hashCode(Object object) {
		return object instanceof Element element && element.getId() != null ? element.getId().hashCode()
				: System.identityHashCode(object);
	}
}
