package se.styrkedjan.forms.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;

/** Findings as rows, the heaviest first, or sorted by the head that was clicked; not there without findings. */
final class ProblemTable {

	private static final Messages WORDS = Messages.of(ProblemTable.class);
	private static final Comparator<Violation> HEAVIEST = Comparator.comparing(Violation::severity).reversed();

	private final RowTable<Violation> table;

	ProblemTable(Composite parent, Consumer<Violation> onOpen, Consumer<Violation> onChoice) {
		table = new RowTable<>(parent, WORDS.text("table"),
				List.of(new Column<>(WORDS.text("column.severity"), 1, ProblemTable::weight, HEAVIEST),
						Column.words(WORDS.text("column.what"), 5, RuleWords.current()::of)),
				onOpen).onChoice(onChoice).sortedBy(HEAVIEST);
	}

	private static String weight(Violation violation) {
		return WORDS.text("Severity." + violation.severity());
	}

	/** Shows findings; the chosen one stays chosen when it is still there. */
	void show(List<Violation> findings) {
		Shown.when(!findings.isEmpty(), table.control());
		table.show(findings);
	}

	Optional<Violation> chosen() {
		return table.chosen();
	}

	boolean isDisposed() {
		return table.control().isDisposed();
	}

	void setFocus() {
		table.setFocus();
	}
}
