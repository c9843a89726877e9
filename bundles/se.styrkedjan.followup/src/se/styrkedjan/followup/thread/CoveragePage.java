package se.styrkedjan.followup.thread;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.rules.thread.Gap;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;

/** Where the golden thread is broken, as a figure and a list that leads to each place. */
public final class CoveragePage implements FollowUpPage {

	private static final Messages WORDS = ThreadWords.WORDS;

	private FollowUpData shown = FollowUpData.NONE;
	private Label figure;
	private Label explanation;
	private RowTable<Gap> table;

	@Override
	public String title() {
		return WORDS.text("coverage.title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		figure = FormKit.title(page, "");
		explanation = FormKit.body(page, "");
		table = new RowTable<>(page, title(),
				List.of(Column.words(WORDS.text("coverage.gap"), 4, gap -> ThreadWords.gap(gap.kind())),
						Column.words(WORDS.text("thread.kind"), 2, gap -> ThreadWords.kind(gap.node().kind())),
						Column.words(WORDS.text("thread.name"), 6, gap -> ThreadWords.title(gap.node())),
						Column.words(WORDS.text("coverage.where"), 4, gap -> gap.node().place())),
				this::open);
		Composite verbs = FormKit.row(page, 2);
		FormKit.button(verbs, WORDS.text("thread.open"), () -> table.chosen().ifPresent(this::open));
		CoverageFile.offer(verbs, () -> shown);
		return page;
	}

	private void open(Gap gap) {
		Documents.open(gap.node().documentId(), gap.node().id());
	}

	@Override
	public void show(FollowUpData data) {
		shown = data;
		var coverage = data.coverage();
		figure.setText(WORDS.text("coverage.percent", String.valueOf(coverage.percent())));
		explanation.setText(coverage.gaps().isEmpty() ? WORDS.text("coverage.none")
				: WORDS.text("coverage.count", String.valueOf(coverage.gaps().size()), String.valueOf(coverage.checked())));
		table.show(coverage.gaps());
		explanation.getParent().layout();
	}
}
