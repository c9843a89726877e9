package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.diagram.ui.tools.Crumb;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.UseRow;
import se.styrkedjan.ui.process.ProcessInput;

/**
 * The levels above a process: the map of all processes, its row there, and the processes that call it when it does not
 * stand on the map itself. Asks a database, so it is called off the UI thread.
 */
final class Ancestry {

	private static final String CALL = "SubProcessCall";

	private final Store store;
	private final Map<String, ProcessRow> processes = new HashMap<>();

	private Ancestry(Store store) {
		this.store = store;
		store.queries().processes().forEach(row -> processes.put(row.documentId(), row));
	}

	/** The levels above a process, from the outermost; empty for what is no process. */
	static List<Crumb> of(Store store, String documentId) {
		Ancestry ancestry = new Ancestry(store);
		return ancestry.processes.containsKey(documentId) ? ancestry.above(documentId, new HashSet<>()) : List.of();
	}

	private List<Crumb> above(String documentId, Set<String> below) {
		below.add(documentId);
		List<UseRow> uses = store.queries().uses(documentId);
		Optional<UseRow> caller = uses.stream().anyMatch(use -> use.kind() == DocumentKind.LANDSCAPE) ? Optional.empty()
				: uses.stream().filter(use -> CALL.equals(use.elementType()) && processes.containsKey(use.documentId())
						&& !below.contains(use.documentId())).findFirst();
		List<Crumb> crumbs = new ArrayList<>();
		caller.map(UseRow::documentId).ifPresentOrElse(calling -> {
			crumbs.addAll(above(calling, below));
			crumbs.add(crumb(calling));
		}, () -> crumbs.addAll(top(processes.get(documentId).kind())));
		return crumbs;
	}

	private Crumb crumb(String processId) {
		ProcessRow row = processes.get(processId);
		String name = row.number().isEmpty() ? row.name() : row.number() + ' ' + row.name();
		return Crumb.of(name, new DiagramLocation(processId, ProcessInput.FLOW, row.name()));
	}

	private List<Crumb> top(ProcessKind kind) {
		Optional<DocumentInfo> map = store.documents(DocumentFilter.of(DocumentKind.LANDSCAPE)).stream().findFirst();
		return map.map(info -> List.of(
				Crumb.of(info.title(), new DiagramLocation(info.id(), ProcessInput.LANDSCAPE, info.title())),
				Crumb.named(Wording.current().literal(kind)))).orElse(List.of());
	}
}
