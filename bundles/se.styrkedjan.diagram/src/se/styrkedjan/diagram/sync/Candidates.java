package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.TypeName;
import se.styrkedjan.viewpoint.expression.Values;

/** Finds the elements that a mapping draws, while the model stays as it is. */
final class Candidates {

	private final Depiction depiction;
	private Asked last;

	/** What was asked last: mappings of one container often start from the same expression. */
	private record Asked(String expression, EObject owner, NodeView container, List<EObject> answer) {

		boolean is(String other, EObject from, NodeView in) {
			return owner == from && container == in && expression.equals(other);
		}
	}

	Candidates(Depiction depiction) {
		this.depiction = depiction;
	}

	/** The elements of a node mapping in a container, each once, in order; null for the diagram. */
	List<EObject> of(NodeRule rule, NodeView container) {
		EObject owner = container == null ? depiction.root() : container.getTarget();
		if (owner == null) {
			return List.of();
		}
		return chosen(all(rule.candidates(), rule.candidateText(), owner, container), rule.type(), rule.precondition(),
				container);
	}

	/** The elements of an edge mapping. */
	List<EObject> of(EdgeRule rule) {
		EObject root = depiction.root();
		return root == null ? List.of()
				: chosen(all(rule.candidates(), rule.candidateText(), root, null), rule.type(), rule.precondition(), null);
	}

	private List<EObject> all(Expression candidates, String text, EObject owner, NodeView container) {
		if (last == null || !last.is(text, owner, container)) {
			List<EObject> all = candidates == null ? everything(owner)
					: Values.elements(depiction.evaluation().value(candidates, depiction.scope(owner, container)));
			last = new Asked(text, owner, container, all);
		}
		return last.answer;
	}

	private List<EObject> chosen(List<EObject> all, TypeName type, Expression precondition, NodeView container) {
		if (all.isEmpty()) {
			return List.of();
		}
		List<EObject> chosen = new ArrayList<>(all.size());
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(all.size()));
		for (EObject element : all) {
			if (type.isInstance(element) && !element.eIsProxy() && seen.add(element)
					&& (precondition == null || holds(precondition, element, container))) {
				chosen.add(element);
			}
		}
		return chosen;
	}

	private boolean holds(Expression precondition, EObject element, NodeView container) {
		Scope scope = depiction.scope(element, container);
		return depiction.evaluation().holds(precondition, scope);
	}

	/** A mapping that does not say where to look finds everything in the model, save the views themselves. */
	private List<EObject> everything(EObject owner) {
		EObject top = EcoreUtil.getRootContainer(owner);
		List<EObject> all = new ArrayList<>(List.of(top));
		var contents = top.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (element == depiction.diagram()) {
				contents.prune();
			} else {
				all.add(element);
			}
		}
		return all;
	}
}
