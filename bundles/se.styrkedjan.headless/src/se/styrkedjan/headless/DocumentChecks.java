package se.styrkedjan.headless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import se.styrkedjan.editing.process.DocumentCheck;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Store;

/** Applies the rules to stored plans and maps of processes and prints a line for each violation. */
final class DocumentChecks {

	private static final Set<DocumentKind> KINDS = Set.of(DocumentKind.PLAN, DocumentKind.PROCESS,
			DocumentKind.LANDSCAPE, DocumentKind.COLLABORATION);

	private final Store store;
	private final Console console;
	private final RuleWords words = RuleWords.in(Locale.getDefault());
	private int documents;

	DocumentChecks(Store store, Console console) {
		this.store = store;
		this.console = console;
	}

	/** Checks the documents that are wanted. */
	List<Violation> check(Predicate<DocumentInfo> wanted) {
		var found = new ArrayList<Violation>();
		store.documents(new DocumentFilter(KINDS, "", 0)).stream().filter(wanted)
				.forEach(info -> found.addAll(check(info)));
		return found;
	}

	/** How many documents have been checked. */
	int documents() {
		return documents;
	}

	private List<Violation> check(DocumentInfo info) {
		documents++;
		var violations = DocumentCheck.of(store.load(info.id()).root(), store, LocalDate.now());
		violations.forEach(violation -> console.say("check.violation", name(info), words.of(violation)));
		return violations;
	}

	private static String name(DocumentInfo info) {
		return info.kind() == DocumentKind.PLAN ? info.unitName() + ' ' + info.year() : info.title();
	}
}
