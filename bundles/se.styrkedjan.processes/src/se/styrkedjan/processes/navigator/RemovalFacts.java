package se.styrkedjan.processes.navigator;

import java.util.List;

import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.UseRow;

/**
 * What is to be known before a process or a map is removed.
 *
 * @param standing whether it may go
 * @param users    titles of the documents that lead to it, each once; not the map of all processes, from which it is taken
 */
record RemovalFacts(Standing standing, List<String> users) {

	/** Whether a document may be removed. */
	enum Standing {
		/** Nobody has approved it. */
		FREE,
		/** It has been approved: what was once in force has to stay readable, so that it is archived instead. */
		APPROVED,
		/** A plan or the map of all processes, which others build on. */
		NEEDED
	}

	/** Keeps its own copy. */
	RemovalFacts {
		users = List.copyOf(users);
	}

	/** Whether documents of a kind are ever removed here. */
	static boolean isOffered(DocumentKind kind) {
		return kind == DocumentKind.PROCESS || kind == DocumentKind.COLLABORATION;
	}

	/** Reads them. To be called off the UI thread. */
	static RemovalFacts of(Store store, MapEntry entry) {
		String id = entry.documentId();
		return new RemovalFacts(standing(store, entry), store.queries().uses(id).stream()
				.filter(use -> !use.documentId().equals(id) && use.kind() != DocumentKind.LANDSCAPE)
				.map(UseRow::documentTitle).distinct().toList());
	}

	/** As it stands now, which may be other than when the list was read. */
	private static Standing standing(Store store, MapEntry entry) {
		if (!isOffered(entry.kind())) {
			return Standing.NEEDED;
		}
		return store.queries().processes().stream().filter(row -> row.documentId().equals(entry.documentId())).findFirst()
				.map(ProcessRow::approvedRevision).filter(revision -> revision > 0).isPresent() ? Standing.APPROVED
						: Standing.FREE;
	}
}
