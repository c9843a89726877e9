package se.styrkedjan.design.outside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.UseRow;

/**
 * Asks a database what other documents say about one, in a few questions whatever its size. It is called off the user's
 * thread; what it answers is handed in with {@link OutsideAdapter} on the session's thread.
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
		return new Outside(found(question.places(), OutsideReader::cases), queries.casesByProcess(),
				byId(processes, ProcessRow::state), byId(processes, ProcessRow::name),
				found(question.lineages(), OutsideReader::carriers));
	}

	/** What the uses of each element come to, for those of which it is something. */
	private <T> Map<String, T> found(Set<String> elements, Function<List<UseRow>, Optional<T>> sum) {
		var found = new HashMap<String, T>();
		if (!elements.isEmpty()) {
			queries.uses(elements).forEach((element, uses) -> sum.apply(uses).ifPresent(one -> found.put(element, one)));
		}
		return found;
	}

	private static Optional<Integer> cases(List<UseRow> uses) {
		int count = (int) uses.stream().filter(use -> use.elementType().equals(CASE)).map(UseRow::elementId).distinct()
				.count();
		return Optional.of(count).filter(number -> number > 0);
	}

	private static Optional<List<String>> carriers(List<UseRow> uses) {
		List<String> carriers = uses.stream().filter(use -> use.kind() == DocumentKind.PROCESS)
				.map(UseRow::documentTitle).distinct().toList();
		return Optional.of(carriers).filter(names -> !names.isEmpty());
	}

	private static <T> Map<String, T> byId(List<ProcessRow> processes, Function<ProcessRow, T> value) {
		return processes.stream().filter(row -> value.apply(row) != null)
				.collect(Collectors.toMap(ProcessRow::documentId, value, (one, other) -> one));
	}
}
