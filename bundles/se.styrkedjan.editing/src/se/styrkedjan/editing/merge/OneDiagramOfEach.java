package se.styrkedjan.editing.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.Diagram;

/** Leaves one diagram of each description, when two people have opened the same map for the first time. */
final class OneDiagramOfEach {

	private record Picture(String description, EObject target) {
	}

	private OneDiagramOfEach() {
	}

	/** Takes away later diagrams that show what an earlier one shows; comments on them are kept. */
	static void merge(EObject root) {
		if (root instanceof Depicted depicted) {
			Set<Picture> shown = new HashSet<>();
			for (Diagram diagram : List.copyOf(depicted.getDiagrams())) {
				if (!shown.add(picture(diagram))) {
					first(depicted, diagram).getComments().addAll(diagram.getComments());
					EcoreUtil.remove(diagram);
				}
			}
		}
	}

	private static Diagram first(Depicted depicted, Diagram like) {
		return depicted.getDiagrams().stream().filter(diagram -> Objects.equals(picture(diagram), picture(like)))
				.findFirst().orElseThrow();
	}

	private static Picture picture(Diagram diagram) {
		return new Picture(diagram.getDescription(), diagram.getTarget());
	}
}
