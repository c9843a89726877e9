package se.styrkedjan.editing.process;

import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LANE__EXTERNAL;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LANE__PARTY;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__OWNER_ROLE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;

/**
 * What differs between two versions of a process: as a list to read, and by element to show on the map.
 *
 * @param differences the changes in document order, without those of the picture alone; {@code Wording} words them
 * @param byElement   what has become of each node, lane, flow or the process itself, by its id
 * @param figures     id of the node, lane, flow or process that each difference is shown at
 */
public record ProcessVersions(List<Difference> differences, Map<String, ProcessChange> byElement,
		Map<Difference, String> figures) {

	private static final Set<String> REASSIGNING = Stream.of(FLOW_NODE__LANE, LANE__PARTY, LANE__EXTERNAL, PROCESS__OWNER_ROLE)
			.map(Names::of).collect(Collectors.toSet());
	private static final Set<String> STAGES = Set.of("Process.state", "Process.approvedBy", "Process.approvedOn",
			"Process.nextReview", "Process.version", "Process.reviewRemark");

	/** Keeps its own copies. */
	public ProcessVersions {
		differences = List.copyOf(differences);
		byElement = Map.copyOf(byElement);
		figures = Map.copyOf(figures);
	}

	/** What leads from one version of a process to another. */
	public static ProcessVersions between(Process before, Process after) {
		List<Difference> told = Differences.between(before, after).stream()
				.filter(difference -> !difference.type().equals("Diagram")).toList();
		var old = new ElementIndex(before);
		var now = new ElementIndex(after);
		Map<String, ProcessChange> changes = new LinkedHashMap<>();
		Map<Difference, String> figures = new HashMap<>();
		for (Difference difference : told) {
			String shown = shown(now.has(difference.elementId()) ? now.get(difference.elementId())
					: old.get(difference.elementId()));
			figures.put(difference, shown);
			if (!STAGES.contains(difference.feature())) {
				ProcessChange change = shown.equals(difference.elementId()) ? change(difference) : ProcessChange.CHANGED;
				changes.merge(shown, change, ProcessVersions::weightier);
			}
		}
		MovedFigures.between(before, after).forEach(id -> changes.putIfAbsent(id, ProcessChange.MOVED));
		return new ProcessVersions(told, changes, figures);
	}

	/** How many elements each change has befallen. */
	public Map<ProcessChange, Long> counts() {
		return byElement.values().stream().collect(
				Collectors.groupingBy(change -> change, () -> new EnumMap<>(ProcessChange.class), Collectors.counting()));
	}

	private static ProcessChange weightier(ProcessChange one, ProcessChange other) {
		return one.compareTo(other) <= 0 ? one : other;
	}

	private static ProcessChange change(Difference difference) {
		if (difference.kind() == Kind.ADDED) {
			return ProcessChange.NEW;
		}
		if (difference.kind() == Kind.REMOVED) {
			return ProcessChange.REMOVED;
		}
		return REASSIGNING.contains(difference.feature()) ? ProcessChange.REASSIGNED : ProcessChange.CHANGED;
	}

	/** The element that has a figure: a link or lead time counts as a change of what it belongs to. */
	private static String shown(Element element) {
		EObject at = element;
		while (!(at instanceof FlowNode || at instanceof Flow || at instanceof Lane) && at.eContainer() != null) {
			at = at.eContainer();
		}
		return ((Element) at).getId();
	}
}
