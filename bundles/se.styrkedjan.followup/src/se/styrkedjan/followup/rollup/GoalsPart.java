package se.styrkedjan.followup.rollup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.Scope;
import se.styrkedjan.followup.page.Asking;
import se.styrkedjan.followup.source.Origin;
import se.styrkedjan.followup.source.OriginPanel;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.JudgementRow;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;
import se.styrkedjan.ui.theme.Spacing;

/** How many units have judged each goal each way, below it the units a figure is made of, and where each comes from. */
final class GoalsPart implements RollUpPart {

	private static final Messages WORDS = Messages.of(GoalsPart.class);

	private final Asking asking = new Asking(WORDS.text("asking"));
	private final Asking down = new Asking(WORDS.text("asking"));
	private FollowUpData data = FollowUpData.NONE;
	private Scope scope = Scope.ALL;
	private StatusShares chart;
	private Label heading;
	private RowTable<RollUpRow> goals;
	private RowTable<JudgementRow> units;
	private OriginPanel origin;

	@Override
	public String title() {
		return WORDS.text("goals");
	}

	@Override
	public Control create(Composite parent) {
		Composite column = FormKit.column(parent, Spacing.MEDIUM);
		chart = new StatusShares(column, WORDS.text("goals.chart"));
		SashForm halves = new SashForm(column, SWT.VERTICAL);
		halves.setLayoutData(FormKit.fillBoth());
		halves.setSashWidth(Spacing.MEDIUM);
		goals = new RowTable<>(halves, title(),
				List.of(Column.words(WORDS.text("level"), 3, row -> WORDS.text("GoalLevel." + row.level().getName())),
						Column.words(WORDS.text("goal"), 9, GoalsPart::name),
						Column.number(WORDS.text("fully"), 2, row -> (long) row.fully()),
						Column.number(WORDS.text("partly"), 2, row -> (long) row.partly()),
						Column.number(WORDS.text("not"), 2, row -> (long) row.not()),
						Column.number(WORDS.text("noData"), 2, row -> (long) row.noData())),
				row -> units.setFocus()).onChoice(this::choose);
		below(FormKit.column(halves, Spacing.SMALL));
		halves.setWeights(1, 1);
		return column;
	}

	private void below(Composite place) {
		heading = FormKit.section(place, WORDS.text("source"));
		SashForm sides = new SashForm(place, SWT.HORIZONTAL);
		sides.setLayoutData(FormKit.fillBoth());
		sides.setSashWidth(Spacing.MEDIUM);
		units = new RowTable<JudgementRow>(sides, WORDS.text("source"),
				List.of(Column.words(WORDS.text("unit"), 4, JudgementRow::unitName), new Column<>(WORDS.text("status"), 3,
						row -> StatusSign.of(row.status()).text(), Comparator.comparing(JudgementRow::status))),
				row -> Documents.open(row.planId(), row.goalId())).onChoice(row -> origin.show(row.unitName(),
						(store, progress) -> Origin.ofGoal(store, row.planId(), row.goalId(), progress)));
		origin = new OriginPanel(sides);
	}

	private static String name(RollUpRow row) {
		return Stream.of(row.number(), row.title()).filter(text -> text != null && !text.isBlank())
				.collect(Collectors.joining(" "));
	}

	@Override
	public void show(FollowUpData shown, Scope chosen) {
		data = shown;
		scope = chosen;
		int year = shown.choice().year();
		if (year == 0) {
			fill(List.of());
		} else {
			asking.ask(chart, queries -> queries.rollUp(year, chosen.unitIds()), this::fill);
		}
	}

	private void fill(List<RollUpRow> rows) {
		goals.show(rows.stream().sorted(Comparator.comparing(GoalsPart::isSilent).thenComparing(RollUpRow::level)).toList());
		chart.show(shares(rows));
		goals.chosen().ifPresentOrElse(this::choose, () -> {
			units.show(List.of());
			origin.clear();
		});
	}

	/** The judgements on each level that has been judged, together. */
	private static Map<String, Map<Status, Integer>> shares(List<RollUpRow> rows) {
		Map<String, Map<Status, Integer>> shares = new LinkedHashMap<>();
		for (GoalLevel level : GoalLevel.VALUES) {
			var of = rows.stream().filter(row -> row.level() == level).toList();
			if (!of.stream().allMatch(GoalsPart::isSilent)) {
				shares.put(WORDS.text("GoalLevel." + level.getName()), Map.of(Status.FULLY, sum(of, RollUpRow::fully),
						Status.PARTLY, sum(of, RollUpRow::partly), Status.NOT, sum(of, RollUpRow::not), Status.NO_DATA,
						sum(of, RollUpRow::noData)));
			}
		}
		return shares;
	}

	/** Whether nobody has judged the goal; such goals stand last. */
	private static boolean isSilent(RollUpRow row) {
		return row.fully() + row.partly() + row.not() == 0;
	}

	private static int sum(List<RollUpRow> rows, java.util.function.ToIntFunction<RollUpRow> part) {
		return rows.stream().mapToInt(part).sum();
	}

	private void choose(RollUpRow row) {
		heading.setText(WORDS.text("source.of", name(row)).replace("&", "&&"));
		heading.requestLayout();
		origin.clear();
		down.ask(chart, queries -> queries.judgements(row.lineage(), data.choice().year()),
				found -> units.show(found.stream().filter(one -> scope.holds(one.unitId())).toList()));
	}
}
