package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.diagram.sync.Repair.Kind;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** Takes away views that nobody wants, with the lines that end at them. */
final class Leavers {

	private final Depiction depiction;
	private final ViewIndex index;
	private final Changes changes;

	Leavers(Depiction depiction, ViewIndex index, Changes changes) {
		this.depiction = depiction;
		this.index = index;
		this.changes = changes;
	}

	/** Takes away nodes; those of unknown mappings whose element is still there are kept, since their place is worth it. */
	void leave(List<NodeView> views) {
		for (NodeView view : views) {
			boolean gone = isGone(view.getTarget());
			if (!gone && depiction.rules().node(view.getMapping()).isEmpty()) {
				changes.repaired(Kind.UNKNOWN_MAPPING, view);
			} else {
				if (gone) {
					changes.repaired(Kind.TARGET_GONE, view);
				}
				remove(view);
			}
		}
	}

	private boolean isGone(EObject target) {
		if (target == null || target.eIsProxy()) {
			return true;
		}
		EObject root = depiction.diagram().getTarget();
		return root != null && target != root
				&& EcoreUtil.getRootContainer(target) != EcoreUtil.getRootContainer(root)
				&& target.eResource() == null;
	}

	private void remove(NodeView view) {
		Set<EdgeView> lines = new LinkedHashSet<>();
		collect(view, lines);
		removeEdges(lines);
		index.remove(view);
		if (view.eContainer() instanceof NodeView holder) {
			holder.getNodes().remove(view);
		} else {
			depiction.diagram().getNodes().remove(view);
		}
	}

	private void collect(NodeView view, Set<EdgeView> lines) {
		changes.touched(view);
		lines.addAll(view.getOutgoing());
		lines.addAll(view.getIncoming());
		view.getNodes().forEach(child -> collect(child, lines));
	}

	/** Takes away lines. Their ends are let go first, while whoever records changes still hears them. */
	void removeEdges(Collection<EdgeView> lines) {
		if (lines.isEmpty()) {
			return;
		}
		for (EdgeView line : new ArrayList<>(lines)) {
			changes.changed(line);
			index.remove(line);
			line.setSource(null);
			line.setEnd(null);
		}
		depiction.diagram().getEdges().removeAll(Set.copyOf(lines));
	}
}
