package se.styrkedjan.design.outside;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.view.Diagram;

/**
 * What of a document other documents may say something about. It is gathered quickly on the session's thread, so that the
 * asking can be left to another while work in the document goes on.
 *
 * @param places   ids of the steps of a process, and of the process itself: what cases may concern
 * @param lineages lineages of the goals of a plan
 */
public record OutsideQuestion(Set<String> places, Set<String> lineages) {

	/** Keeps copies, to be taken to another thread. */
	public OutsideQuestion {
		places = Set.copyOf(places);
		lineages = Set.copyOf(lineages);
	}

	/** What is in question of a document. */
	public static OutsideQuestion of(EObject root) {
		return new OutsideQuestion(root instanceof Process process ? places(process) : Set.of(),
				root instanceof Plan plan ? lineages(plan) : Set.of());
	}

	private static Set<String> places(Process process) {
		return Stream.concat(Stream.of(process), process.getNodes().stream()).map(Element::getId)
				.filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Set<String> lineages(Plan plan) {
		var lineages = new HashSet<String>();
		var all = plan.eAllContents();
		while (all.hasNext()) {
			EObject element = all.next();
			if (element instanceof Diagram) {
				all.prune();
			} else if (element instanceof Goal goal && goal.getLineage() != null) {
				lineages.add(goal.getLineage());
			}
		}
		return lineages;
	}
}
