package se.styrkedjan.diagram.sync;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Scope;

/** How each view looks, made when asked for and kept until something it depends on has changed. */
final class Looks {

	private final Depiction depiction;
	private final ViewIndex index;
	private final Map<View, Object> looks = new IdentityHashMap<>();

	Looks(Depiction depiction, ViewIndex index) {
		this.depiction = depiction;
		this.index = index;
	}

	NodeLook of(NodeView node) {
		return (NodeLook) looks.computeIfAbsent(node, view -> make(node));
	}

	EdgeLook of(EdgeView edge) {
		return (EdgeLook) looks.computeIfAbsent(edge, view -> make(edge));
	}

	private Object make(View view) {
		Scope scope = scope(view);
		if (view instanceof NodeView) {
			var rule = depiction.rules().node(view.getMapping());
			return rule.isEmpty() ? Unknown.NODE : rule.get().recipe().look(scope, chosen(view));
		}
		var rule = depiction.rules().edge(view.getMapping());
		return rule.isEmpty() ? Unknown.EDGE : rule.get().recipe().look(scope, chosen(view));
	}

	/** Asked for seldom, so that it is not kept. */
	String tooltip(NodeView node) {
		return depiction.rules().node(node.getMapping()).map(rule -> rule.recipe().tooltip(scope(node))).orElse("");
	}

	/** The scope of a view; a line without element of its own is seen from where it starts. */
	Scope scope(View view) {
		if (view instanceof EdgeView edge) {
			EObject element = edge.getTarget() == null && edge.getSource() != null ? edge.getSource().getTarget()
					: edge.getTarget();
			return depiction.scope(element, null).with("view", edge);
		}
		return depiction.scope(view);
	}

	private static Rgb chosen(View view) {
		String fill = view.getFill();
		return fill == null || !fill.matches("#[0-9a-fA-F]{6}") ? null : Rgb.of(fill);
	}

	/** Makes all looks anew and tells of those that differ. */
	void refreshAll(Changes changes) {
		each(view -> refresh(view, changes));
	}

	private void each(java.util.function.Consumer<View> action) {
		depiction.diagram().getNodes().forEach(node -> each(node, action));
		depiction.diagram().getEdges().forEach(action);
	}

	private static void each(NodeView node, java.util.function.Consumer<View> action) {
		action.accept(node);
		node.getNodes().forEach(child -> each(child, action));
	}

	/** Makes one look anew and tells when it differs. */
	void refresh(View view, Changes changes) {
		Object before = looks.get(view);
		Object now = make(view);
		if (!now.equals(before)) {
			looks.put(view, now);
			changes.changed(view);
		}
	}

	/** Makes those anew that a change concerns. */
	void follow(Touched touched, Changes changes) {
		for (EObject element : touched.elements()) {
			for (NodeView node : index.nodes(element)) {
				if (touched.in(element, reads(node))) {
					refresh(node, changes);
				}
				node.getOutgoing().stream().filter(edge -> edge.getTarget() == null && touched.in(element, reads(edge)))
						.forEach(edge -> refresh(edge, changes));
			}
			index.edges(element).stream().filter(edge -> touched.in(element, reads(edge)))
					.forEach(edge -> refresh(edge, changes));
		}
		boolean anyBeyond = depiction.rules().readsBeyond(touched);
		if (anyBeyond) {
			each(view -> {
				if (touched.isBeyond(reads(view))) {
					refresh(view, changes);
				}
			});
		}
	}

	private Reads reads(View view) {
		return view instanceof NodeView
				? depiction.rules().node(view.getMapping()).map(rule -> rule.recipe().reads()).orElse(Reads.NOTHING)
				: depiction.rules().edge(view.getMapping()).map(rule -> rule.recipe().reads()).orElse(Reads.NOTHING);
	}

	void forget(View view) {
		looks.remove(view);
	}

	void forgetAll() {
		looks.clear();
	}
}
