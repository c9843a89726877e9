package se.styrkedjan.followup.rollup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;

/** How many units have judged each goal each way, and below it the units and judgements that a figure is made of. */
public final class RollUpPage implements FollowUpPage {

	private static final Messages WORDS = Messages.of(RollUpPage.class);

	private FollowUpData data = FollowUpData.NONE;
	private Label intro;
	private Label source;
	private RowTable<RollUpRow> goals;
	private RowTable<Judgement> judgements;

	@Override
	public String title() {
		return WORDS.text("title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		intro = FormKit.body(page, "");
		SashForm halves = new SashForm(page, SWT.VERTICAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		goals = new RowTable<>(halves, title(),
				List.of(Column.words(WORDS.text("level"), 3, row -> WORDS.text("GoalLevel." + row.level().getName())),
						Column.words(WORDS.text("goal"), 9, RollUpPage::name),
						Column.number(WORDS.text("fully"), 2, row -> (long) row.fully()),
						Column.number(WORDS.text("partly"), 2, row -> (long) row.partly()),
						Column.number(WORDS.text("not"), 2, row -> (long) row.not()),
						Column.number(WORDS.text("noData"), 2, row -> (long) row.noData())),
				this::show).onChoice(this::show);
		Composite below = FormKit.column(halves, Spacing.SMALL);
		source = FormKit.section(below, WORDS.text("source"));
		judgements = new RowTable<>(below, WORDS.text("source"),
				List.of(Column.words(WORDS.text("unit"), 4, Judgement::unit),
						Column.words(WORDS.text("status"), 3, judgement -> WORDS.text("Status." + judgement.status().getName())),
						Column.words(WORDS.text("period"), 2, judgement -> judgement.period()),
						Column.words(WORDS.text("analysis"), 9, Judgement::analysis)),
				judgement -> Documents.open(judgement.planId(), judgement.goalId()));
		halves.setWeights(3, 2);
		return page;
	}

	private static String name(RollUpRow row) {
		return Stream.of(row.number(), row.title()).filter(text -> text != null && !text.isBlank())
				.reduce((number, title) -> number + " " + title).orElse("");
	}

	private void show(RollUpRow row) {
		source.setText(WORDS.text("source.of", name(row)).replace("&", "&&"));
		source.requestLayout();
		judgements.show(Judgement.of(row.lineage(), data.units()));
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		var levels = Arrays.asList(GoalLevel.values());
		goals.show(shown.rollUp().stream()
				.sorted(java.util.Comparator.comparing((RollUpRow row) -> levels.indexOf(row.level()))).toList());
		intro.setText(WORDS.text(shown.rollUp().isEmpty() ? "none" : "intro", String.valueOf(shown.units().size())));
		intro.requestLayout();
		goals.chosen().ifPresentOrElse(this::show, () -> judgements.show(List.of()));
	}
}
