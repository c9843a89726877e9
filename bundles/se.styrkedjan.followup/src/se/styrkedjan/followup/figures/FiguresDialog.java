package se.styrkedjan.followup.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.interchange.figures.FigureMapping;
import se.styrkedjan.interchange.figures.Meaning;
import se.styrkedjan.interchange.figures.Sheet;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.table.RowTable;
import se.styrkedjan.ui.table.RowTable.Column;

/**
 * Shows how a file of figures is read, lets the user say what its columns mean, and answers what is to be taken over. Nothing is
 * changed before the user has said so.
 */
final class FiguresDialog extends QuestionDialog {

	private static final Messages WORDS = FigureWords.WORDS;
	private static final List<Period> PERIODS = List.of(Period.T1, Period.T2, Period.VB, Period.VP, Period.EXTRA);
	private static final Set<ReportState> WRITTEN = EnumSet.of(ReportState.OPEN, ReportState.RETURNED);
	private static final int WIDTH = 1000;
	private static final int TABLE_HEIGHT = 260;

	private final Plan plan;
	private final SavedMappings mappings;
	private final List<Sheet> sheets;
	private final List<Period> periods;
	private FiguresDraft draft;
	private Field<Combo> sheet;
	private Field<Combo> kind;
	private Field<Combo> period;
	private ColumnChoices columns;
	private Label summary;
	private RowTable<PreviewRow> rows;
	private RowDetail detail;

	FiguresDialog(Shell parent, Plan plan, SavedMappings mappings, List<Sheet> sheets) {
		super(parent, new Form(WORDS.text("title"), WORDS.text("ok"), WIDTH));
		this.plan = plan;
		this.mappings = mappings;
		this.sheets = List.copyOf(sheets);
		this.periods = PERIODS.stream().filter(one -> one != Period.EXTRA || report(plan, one).isPresent()).toList();
		this.draft = draft(sheets.getFirst(), likely(sheets.getFirst()), current(plan));
	}

	/** What a table is about, by which heads are known: of both alike, outcomes. */
	static FigureKind likely(Sheet table) {
		return Arrays.stream(FigureKind.values())
				.max(Comparator.comparingLong((FigureKind about) -> known(table, about)).thenComparing(Comparator.reverseOrder()))
				.orElseThrow();
	}

	private static long known(Sheet table, FigureKind about) {
		return FigureMapping.proposed(table, about.meanings()).columns().values().stream()
				.filter(meaning -> meaning != Meaning.IGNORED).count();
	}

	private static Optional<Report> report(Plan plan, Period period) {
		return plan.getReports().stream().filter(report -> report.getPeriod() == period).findFirst();
	}

	/** What a period is called: one of the unit's own has a name of its own. */
	private String name(Period one) {
		return report(plan, one).map(Report::getLabel).filter(label -> !label.isBlank()).orElseGet(one::getName);
	}

	/** The first period whose report is being written. */
	private static Period current(Plan plan) {
		return plan.getReports().stream().filter(report -> WRITTEN.contains(report.getState()))
				.map(Report::getPeriod).filter(PERIODS::contains).findFirst().orElse(PERIODS.getFirst());
	}

	/** What is to be taken over; to be asked after the dialog was closed with its main button. */
	FiguresDraft draft() {
		return draft;
	}

	private FiguresDraft draft(Sheet table, FigureKind about, Period when) {
		var proposed = FigureMapping.proposed(table, about.meanings());
		var mapping = mappings.find(about, proposed.columns().keySet()).orElse(proposed);
		return new FiguresDraft(plan, table, about, when, mapping);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		choices(FormKit.row(area, 3));
		FormKit.section(area, WORDS.text("columns"));
		columns = new ColumnChoices(area, (head, meaning) -> show(draft.with(head, meaning)));
		summary = FormKit.body(area, "");
		rows = new RowTable<>(area, WORDS.text("rows"),
				List.of(Column.number(WORDS.text("row"), 1, row -> (long) row.number()),
						Column.words(WORDS.text("row.name"), 4, PreviewRow::name),
						Column.words(WORDS.text("row.values"), 5, PreviewRow::values),
						Column.words(WORDS.text("row.taken"), 2, row -> WORDS.text(isTaken(row) ? "taken" : "skipped")),
						Column.words(WORDS.text("row.findings"), 9, row -> FigureWords.findings(row.findings()))),
				row -> { }).onChoice(row -> detail.show(row, draft));
		((GridData) rows.control().getLayoutData()).heightHint = TABLE_HEIGHT;
		detail = new RowDetail(area, (name, lineage) -> show(draft.withRow(name, lineage)));
		columns.show(draft);
		show(draft);
	}

	private boolean isTaken(PreviewRow row) {
		return row.isTaken() && draft.refusal().isEmpty();
	}

	private void choices(Composite row) {
		kind = combo(row, WORDS.text("kind"), Arrays.stream(FigureKind.values()).map(about -> WORDS.text(about.name())).toList(),
				draft.kind().ordinal());
		period = combo(row, WORDS.text("period"), periods.stream().map(this::name).toList(), periods.indexOf(draft.period()));
		sheet = combo(row, WORDS.text("sheet"), sheets.stream().map(Sheet::name).toList(), 0);
	}

	private Field<Combo> combo(Composite row, String label, List<String> items, int selected) {
		Field<Combo> field = new Field<>(row, label, box -> new Combo(box, SWT.READ_ONLY));
		field.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		items.forEach(field.control()::add);
		field.control().select(selected);
		field.control().addListener(SWT.Selection, event -> choose());
		return field;
	}

	private void choose() {
		var about = FigureKind.values()[kind.control().getSelectionIndex()];
		var table = sheets.get(sheet.control().getSelectionIndex());
		var when = periods.get(period.control().getSelectionIndex());
		boolean same = about == draft.kind() && table.equals(draft.sheet());
		FiguresDraft chosen = same ? new FiguresDraft(plan, table, about, when, draft.mapping()) : draft(table, about, when);
		if (!same) {
			columns.show(chosen);
		}
		show(chosen);
	}

	private void show(FiguresDraft shown) {
		draft = shown;
		columns.select(draft);
		period.control().setEnabled(draft.kind() != FigureKind.MONTHS);
		complain();
		var read = draft.rows();
		long taken = read.stream().filter(PreviewRow::isTaken).count();
		rows.show(read);
		lookAtFirstFinding(read);
		summary.setText(summary(read.size(), taken).replace("&", "&&"));
		allow(taken > 0 && draft.refusal().isEmpty());
		summary.getParent().layout();
	}

	/** A period, or for months a year, that is locked is told of where it is chosen. */
	private void complain() {
		boolean months = draft.kind() == FigureKind.MONTHS;
		boolean refused = draft.refusal().isPresent();
		period.complain(refused && !months ? Optional.of(WORDS.text("refused.period")) : Optional.empty());
		kind.complain(refused && months ? Optional.of(WORDS.text("refused.year")) : Optional.empty());
	}

	/** What is going to happen, or why nothing can. */
	private String summary(long all, long taken) {
		Optional<String> refused = draft.refusal().map(Wording.current()::of);
		if (refused.isPresent() || all == 0) {
			boolean nowhere = draft.kind() != FigureKind.OUTCOMES && plan.getEconomy() == null;
			return refused.orElseGet(() -> WORDS.text(nowhere ? "none.economy" : "none"));
		}
		String words = WORDS.text("summary", taken, all - taken);
		return draft.kind() == FigureKind.MONTHS ? words + " " + WORDS.text("months") : words;
	}

	/** Until a row is chosen, the first one with something to look at is told of. */
	private void lookAtFirstFinding(List<PreviewRow> read) {
		if (detail != null) {
			rows.chosen().or(() -> read.stream().filter(row -> !row.findings().isEmpty()).findFirst())
					.ifPresentOrElse(row -> detail.show(row, draft), detail::showNothing);
		}
	}

	@Override
	protected void made() {
		allow(draft.refusal().isEmpty() && draft.rows().stream().anyMatch(PreviewRow::isTaken));
	}
}
