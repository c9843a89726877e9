package se.styrkedjan.followup.missing;

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
								java.util.Comparator.comparing(Violation::severity).reversed())),
				this::open);
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
						: WORDS.text("missing.count", String.valueOf(violations.size())));
		summary.requestLayout();
	}
}
