package se.styrkedjan.processes.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.styrkedjan.processes.open.StageSign;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.contribution.Finder;
import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.navigation.Documents;

/** Finds processes by name, number or owner; their steps and texts are found with all other texts. */
public final class ProcessFinder implements Finder {

	@Override
	public List<Hit> find(String words, int limit) {
		String wanted = words.toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? List.of()
				: WorkContext.get().store().stream().flatMap(ProcessFinder::processes)
						.filter(row -> matches(row, wanted)).limit(limit).map(ProcessFinder::hit).toList();
	}

	private static Stream<ProcessRow> processes(Store store) {
		return store.queries().processes().stream();
	}

	private static boolean matches(ProcessRow row, String wanted) {
		String text = (row.number() + ' ' + row.name() + ' ' + row.owner()).toLowerCase(Locale.ROOT);
		return Stream.of(wanted.split("\\s+")).allMatch(text::contains);
	}

	private static Hit hit(ProcessRow row) {
		String detail = StageSign.of(row.state()).text() + (row.owner().isEmpty() ? "" : " · " + row.owner());
		return new Hit(Icon.PROCESS, row.name(), detail, () -> Documents.open(row.documentId(), ""));
	}
}
