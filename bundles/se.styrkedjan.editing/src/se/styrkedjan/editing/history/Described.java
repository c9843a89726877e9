package se.styrkedjan.editing.history;

import java.util.LinkedList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.text.Titles;

/**
 * An element as differences name it.
 *
 * @param element the element or part that changed
 */
public record Described(Element element) {

	/** Whether an element is a part that tells something of its owner, and has no title of its own. */
	public static boolean isPart(EObject element) {
		return element instanceof Periodic && !(element instanceof Report) || element instanceof Target
				|| element instanceof PublishedCount || element instanceof LeadTime;
	}

	/**
	 * A difference of the element.
	 *
	 * @param feature what changed; null when it is the element as a whole
	 */
	public Difference difference(Kind kind, EStructuralFeature feature, String before, String after) {
		EObject named = isPart(element) ? element.eContainer() : element;
		return new Difference(kind, element.getId(), named.eClass().getName(), path(named), title(named),
				feature == null ? "" : Names.of(feature), before, after, period(element));
	}

	/** A report is called by its label, else by its period, which is told apart. */
	private static String title(EObject named) {
		return named instanceof Report report && report.getLabel() != null ? report.getLabel() : Titles.own(named);
	}

	private static String period(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Periodic periodic) {
				return periodic.getPeriod().getName();
			}
		}
		return "";
	}

	private static List<String> path(EObject named) {
		LinkedList<String> titles = new LinkedList<>();
		for (EObject at = named.eContainer(); at != null && at.eContainer() != null; at = at.eContainer()) {
			if (!Titles.own(at).isEmpty()) {
				titles.addFirst(Titles.own(at));
			}
		}
		return List.copyOf(titles);
	}
}
