package se.styrkedjan.editing.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** The figures that draw elements of a document. */
final class Figures {

	private Figures() {
	}

	/** Figures of elements in all diagrams of a document, with the lines that touch them. */
	static List<EObject> of(EObject root, Collection<? extends EObject> elements) {
		List<EObject> found = new ArrayList<>();
		if (root instanceof Depicted depicted) {
			depicted.getDiagrams().forEach(diagram -> diagram.eAllContents().forEachRemaining(part -> {
				if (part instanceof View view && elements.contains(view.getTarget())) {
					found.add(view);
					addLines(view, found);
				}
			}));
		}
		return found.stream().distinct().toList();
	}

	private static void addLines(View view, List<EObject> found) {
		if (view instanceof NodeView node) {
			found.addAll(node.getOutgoing());
			found.addAll(node.getIncoming());
		}
	}
}
