package se.styrkedjan.followup.missing;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.model.Element;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;

/** What is missing in the chosen plan; each row leads to its place. */
public final class MissingPage implements FollowUpPage {

	private static final Messages WORDS = Messages.of(MissingPage.class);

	private Label summary;
	private RowTable<Violation> table;
	private FollowUpData data = FollowUpData.NONE;

	@Override
	public String title() {
		return WORDS.text("missing.title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		summary = FormKit.body(page, "");
		table = new RowTable<>(page, title(),
				List.of(Column.words(WORDS.text("missing.what"), 10, RuleWords.current()::of),
						new Column<>(WORDS.text("missing.weight"), 2, one -> WORDS.text("Severity." + one.severity()),
								Comparator.comparing(Violation::severity).reversed())),
				this::open).sortedBy(Comparator.comparing(Violation::severity).reversed());
		FormKit.button(page, WORDS.text("missing.open"), () -> table.chosen().ifPresent(this::open));
		return page;
	}

	private void open(Violation violation) {
		data.plan().ifPresent(plan -> Documents.open(plan.getId(),
				violation.target() instanceof Element element ? element.getId() : ""));
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		var violations = shown.violations();
		table.show(violations);
		summary.setText(shown.plan().isEmpty() ? WORDS.text("missing.noPlan")
				: violations.isEmpty() ? WORDS.text("missing.none")
						: count(violations));
		summary.requestLayout();
	}

	/** What need not be attended to is told of apart: the overview and the list of units count the rest alone. */
	private static String count(List<Violation> violations) {
		int notes = (int) violations.stream().filter(found -> found.severity() == Severity.INFO).count();
		return WORDS.text("missing.count", violations.size() - notes, notes);
	}
}
