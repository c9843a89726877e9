package se.styrkedjan.design.outside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.UseRow;

/**
 * Asks a database what other documents say about one. It asks once for each step of a process or goal of a plan, so it is
 * called off the user's thread; what it answers is handed in with {@link OutsideAdapter} on the session's thread.
 */
public final class OutsideReader {

	private static final String CASE = Case.class.getSimpleName();

	private final Queries queries;

	public OutsideReader(Queries queries) {
		this.queries = queries;
	}

	/** What is known now about what is in question. */
	public Outside read(OutsideQuestion question) {
		List<ProcessRow> processes = queries.processes();
		return new Outside(found(question.steps(), this::cases, count -> count == 0),
				byId(processes, ProcessRow::state), byId(processes, ProcessRow::name),
				found(question.lineages(), this::carriers, List::isEmpty));
	}

	private static <T> Map<String, T> found(Set<String> names, Function<String, T> search, Predicate<T> nothing) {
		var found = new HashMap<String, T>();
		names.forEach(name -> found.put(name, search.apply(name)));
		found.values().removeIf(nothing);
		return found;
	}

	private int cases(String step) {
		return (int) queries.uses(step).stream().filter(use -> use.elementType().equals(CASE)).map(UseRow::elementId)
				.distinct().count();
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
