package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.styrkedjan.model.control.Risk;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.rules.control.RankedRisks;

/** The matrix of likelihood and consequence, and the list of risks that its numbers refer to. */
final class RiskTables {

	private static final int STEPS = 4;

	private final Composition composition;
	private final RankedRisks risks;

	/** Tables of risks. */
	RiskTables(Composition composition, RankedRisks risks) {
		this.composition = composition;
		this.risks = risks;
	}

	/** Consequence downwards from the gravest, likelihood to the right; cells hold the numbers of the risks. */
	Table matrix() {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(text("control.matrix.consequence"), 28, Alignment.START));
		IntStream.rangeClosed(1, STEPS).forEach(likelihood -> columns
				.add(new Column(text("control.likelihood") + " " + likelihood, 18, Alignment.START)));
		return new Table(text("control.matrix.caption"), columns,
				IntStream.iterate(STEPS, step -> step >= 1, step -> step - 1).mapToObj(this::matrixRow).toList());
	}

	private RowGroup matrixRow(int consequence) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.head(text("control.consequence") + " " + consequence));
		IntStream.rangeClosed(1, STEPS).forEach(likelihood -> cells.add(Cell.data(numbers(likelihood, consequence))));
		return RowGroup.of(new Row(Row.Kind.VALUE, cells));
	}

	private String numbers(int likelihood, int consequence) {
		return risks.in(likelihood, consequence).stream().map(risk -> String.valueOf(risks.number(risk))).collect(Collectors.joining(", "));
	}

	/** The risks with their values. */
	Table list() {
		var columns = List.of(column("control.number", 6, Alignment.END), column("control.event", 30, Alignment.START),
				column("control.process", 22, Alignment.START), column("control.likelihood", 9, Alignment.END),
				column("control.consequence", 9, Alignment.END), column("control.value", 9, Alignment.END),
				column("control.handling", 30, Alignment.START));
		return new Table(text("control.risks.caption"), columns, risks.risks().stream().map(this::row).toList());
	}

	private RowGroup row(Risk risk) {
		return RowGroup.of(new Row(Row.Kind.VALUE, List.of(Cell.data(String.valueOf(risks.number(risk))),
				Cell.head(Composition.plain(risk.getEvent())), Cell.data(Composition.plain(risk.getProcess())),
				Cell.data(String.valueOf(risk.getLikelihood())), Cell.data(String.valueOf(risk.getConsequence())),
				Cell.data(String.valueOf(risk.getValue())), Cell.data(composition.cellText(risk.getHandling())))));
	}

	private Column column(String key, int weight, Alignment alignment) {
		return new Column(text(key), weight, alignment);
	}

	private String text(String key) {
		return composition.messages().get(key);
	}
}
