package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlResult;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.rules.control.RankedRisks;
import se.styrkedjan.rules.text.SwedishDate;

/** The controls of the year, and what they have shown so far. */
final class ControlTables {

	private static final List<Period> YEAR = List.of(Period.T1, Period.T2, Period.VB);

	private final Composition composition;
	private final List<Control> controls;
	private final RankedRisks risks;

	/** Tables of controls; {@code risks} as the analysis numbers them. */
	ControlTables(Composition composition, List<Control> controls, RankedRisks risks) {
		this.composition = composition;
		this.controls = controls;
		this.risks = risks;
	}

	Table plan() {
		var columns = List.of(column("control.control", 32), column("control.method", 28), column("control.frequency", 16),
				column("control.responsible", 16), column("control.met", 10));
		return new Table(text("control.plan.caption"), columns, controls.stream().map(this::row).toList());
	}

	private RowGroup row(Control control) {
		var met = control.getRisks().stream().map(risk -> String.valueOf(risks.number(risk)))
				.collect(Collectors.joining(", "));
		return RowGroup.of(new Row(Row.Kind.VALUE,
				List.of(Cell.head(Composition.plain(control.getTitle())), Cell.data(Composition.plain(control.getMethod())),
						Cell.data(Composition.plain(control.getFrequency())),
						Cell.data(Composition.plain(control.getResponsible())), Cell.data(met))));
	}

	/** A column for each period that has passed, and below a control what was found. */
	Table results() {
		var periods = YEAR.subList(0, Math.max(1, YEAR.indexOf(composition.period()) + 1));
		List<Column> columns = new ArrayList<>();
		columns.add(column("control.control", 40));
		periods.forEach(period -> columns.add(new Column(period.getName(), 20, Alignment.START)));
		return new Table(text("control.results.caption"), columns,
				controls.stream().map(control -> group(control, periods)).toList());
	}

	private RowGroup group(Control control, List<Period> periods) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.head(Composition.plain(control.getTitle())));
		var comment = new CommentRow();
		for (var period : periods) {
			var said = control.getResults().stream().filter(result -> result.getPeriod() == period).findFirst();
			cells.add(Cell.data(said.map(this::verdict).orElse(text("control.verdict.NOT_DONE"))));
			said.ifPresent(result -> comment.add(composition.messages().get("control.found", period.getName()),
					composition.cellText(result.getResult())));
		}
		return new RowGroup(comment.below(new Row(Row.Kind.VALUE, cells), cells.size()));
	}

	private String verdict(ControlResult result) {
		var verdict = text("control.verdict." + result.getVerdict().getName());
		return result.getDate() == null ? verdict : verdict + ", " + SwedishDate.format(result.getDate());
	}

	private Column column(String key, int weight) {
		return new Column(text(key), weight, Alignment.START);
	}

	private String text(String key) {
		return composition.messages().get(key);
	}
}
