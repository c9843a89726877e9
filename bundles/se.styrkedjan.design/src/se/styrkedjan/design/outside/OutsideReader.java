package se.styrkedjan.design.outside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.UseRow;

/**
 * Asks a database what other documents say about one. It asks once for each step of a process or goal of a plan, so it
 * may be called off the user's thread; what it answers is handed in with {@link OutsideAdapter} on the session's thread.
 */
public final class OutsideReader {

	private static final String CASE = Case.class.getSimpleName();

	private final Queries queries;

	public OutsideReader(Queries queries) {
		this.queries = queries;
	}

	/**
	 * What is known now.
	 *
	 * @param root root of the document that is drawn; it must not change meanwhile
	 */
	public Outside read(EObject root) {
		List<ProcessRow> processes = queries.processes();
		Map<String, ProcessState> states = byId(processes, ProcessRow::state);
		Map<String, String> names = byId(processes, ProcessRow::name);
		return new Outside(root instanceof Process process ? cases(process) : Map.of(), states, names,
				root instanceof Plan plan ? carriers(plan) : Map.of());
	}

	private Map<String, Integer> cases(Process process) {
		var counted = new HashMap<String, Integer>();
		process.getNodes().stream().filter(Step.class::isInstance).map(step -> step.getId()).filter(id -> id != null)
				.forEach(id -> counted.put(id, cases(id)));
		counted.values().removeIf(count -> count == 0);
		return counted;
	}

	private int cases(String step) {
		return (int) queries.uses(step).stream().filter(use -> use.elementType().equals(CASE)).map(UseRow::elementId)
				.distinct().count();
	}

	private Map<String, List<String>> carriers(Plan plan) {
		var found = new HashMap<String, List<String>>();
		plan.eAllContents().forEachRemaining(element -> {
			if (element instanceof Goal goal && goal.getLineage() != null) {
				found.put(goal.getLineage(), carriers(goal.getLineage()));
			}
		});
		found.values().removeIf(List::isEmpty);
		return found;
	}

	private List<String> carriers(String lineage) {
		return queries.uses(lineage).stream().filter(use -> use.kind() == DocumentKind.PROCESS)
				.map(UseRow::documentTitle).distinct().toList();
	}

	private static <T> Map<String, T> byId(List<ProcessRow> processes, Function<ProcessRow, T> value) {
		return processes.stream().filter(row -> value.apply(row) != null)
				.collect(Collectors.toMap(ProcessRow::documentId, value, (one, other) -> one));
	}
}
