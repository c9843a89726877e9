package se.styrkedjan.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.report.chart.EconomyChart;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.rules.text.SwedishNumber;

/** The economy table: each part of the unit with its lines and sums, then the whole unit. */
final class EconomyTable {

	private final Composition composition;
	private final ReportMessages messages;
	private boolean forecast;
	private int decimals;

	EconomyTable(Composition composition) {
		this.composition = composition;
		this.messages = composition.messages();
	}

	/** Writes the table with its note, or nothing when no economy is kept. */
	void blocks(List<Block> blocks) {
		Economy economy = composition.plan().getEconomy();
		if (economy == null || economy.getParts().stream().allMatch(part -> part.getLines().isEmpty())) {
			return;
		}
		forecast = composition.isFollowUp() && EconomySum.of(economy, Kind.NET, composition.period()).forecast() != null;
		decimals = decimals(economy);
		String note = composition.isFollowUp() ? "economy.unit" : "economy.unit.VP";
		blocks.add(Paragraph.styled(messages.get(note), Paragraph.Style.NOTE));
		String caption = messages.get("economy.caption", Composition.plain(composition.plan().getUnitName()));
		EconomyChart.of(Composition.plain(composition.plan().getUnitName()), economy, composition.period(),
				messages.language()).ifPresent(blocks::add);
		blocks.add(new Table(caption, columns(), groups(economy)));
	}

	/** As many decimals in all rows as the most exact amount needs, so that the points stand below each other. */
	private int decimals(Economy economy) {
		return economy.getParts().stream().flatMap(part -> part.getLines().stream())
				.map(line -> EconomySum.of(line, composition.period()))
				.flatMap(amounts -> Stream.of(amounts.outcome(), amounts.budget(), amounts.forecast()))
				.filter(Objects::nonNull).mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale())).max().orElse(0);
	}

	private List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(messages.get("economy.line"), 46, Alignment.START));
		if (composition.isFollowUp()) {
			columns.add(number("economy.outcome"));
			columns.add(number("economy.budget"));
			columns.add(number("economy.deviation"));
			if (forecast) {
				columns.add(number("economy.forecast"));
			}
		} else {
			columns.add(new Column(messages.get("economy.budget.year", composition.year()), 18, Alignment.END));
		}
		return columns;
	}

	private Column number(String key) {
		return new Column(messages.get(key), 18, Alignment.END);
	}

	private List<RowGroup> groups(Economy economy) {
		List<RowGroup> groups = new ArrayList<>();
		for (EconomyPart part : economy.getParts()) {
			if (!part.getLines().isEmpty()) {
				part(part, groups);
			}
		}
		if (economy.getParts().size() > 1) {
			String whole = messages.get("economy.whole");
			groups.add(new RowGroup(List.of(title(Row.Kind.PART, whole), sum(whole(economy, Kind.INCOME)),
					sum(whole(economy, Kind.COST)), sum(whole(economy, Kind.NET)))));
		}
		return groups;
	}

	private void part(EconomyPart part, List<RowGroup> groups) {
		String name = Composition.plain(part.getName());
		if (!name.isEmpty()) {
			groups.add(RowGroup.of(title(Row.Kind.PART, name)));
		}
		lines(part, LineKind.INCOME, groups);
		lines(part, LineKind.COST, groups);
		groups.add(RowGroup.of(sum(EconomySum.of(part, Kind.NET, composition.period()))));
	}

	private EconomySum whole(Economy economy, Kind kind) {
		return EconomySum.of(economy, kind, composition.period());
	}

	private void lines(EconomyPart part, LineKind kind, List<RowGroup> groups) {
		List<EconomyLine> lines = part.getLines().stream().filter(line -> line.getKind() == kind).toList();
		if (lines.isEmpty()) {
			return;
		}
		groups.add(RowGroup.of(title(Row.Kind.SECTION, messages.get(key(kind)))));
		lines.forEach(line -> groups.add(line(line)));
		groups.add(RowGroup.of(sum(EconomySum.of(part, kind == LineKind.INCOME ? Kind.INCOME : Kind.COST,
				composition.period()))));
	}

	private RowGroup line(EconomyLine line) {
		Row row = row(Row.Kind.VALUE, Composition.plain(line.getTitle()),
				EconomySum.of(line, composition.period()));
		var comment = new CommentRow();
		composition.current(line.getAmounts()).map(Amount::getExplanation)
				.ifPresent(text -> comment.add(messages.get("economy.explanation"), composition.cellText(text)));
		return new RowGroup(comment.below(row, row.cells().size()));
	}

	private Row title(Row.Kind kind, String text) {
		return new Row(kind, List.of(new Cell(Cell.Kind.ROW_HEAD, columns().size(), List.of(Paragraph.of(text)))));
	}

	private Row sum(EconomySum sum) {
		return switch (sum.kind()) {
		case INCOME -> row(Row.Kind.SUM, messages.get("economy.income.sum"), sum);
		case COST -> row(Row.Kind.SUM, messages.get("economy.cost.sum"), sum);
		case NET -> row(Row.Kind.TOTAL, messages.get("economy.net"), sum);
		};
	}

	private Row row(Row.Kind kind, String title, EconomySum amounts) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.head(title));
		if (composition.isFollowUp()) {
			cells.add(amount(amounts.outcome()));
			cells.add(amount(amounts.budget()));
			cells.add(amount(amounts.deviation()));
			if (forecast) {
				cells.add(amount(amounts.forecast()));
			}
		} else {
			cells.add(amount(amounts.budget()));
		}
		return new Row(kind, cells);
	}

	private Cell amount(BigDecimal value) {
		return Cell.data(SwedishNumber.format(value, decimals));
	}

	private static String key(LineKind kind) {
		return kind == LineKind.INCOME ? "economy.income" : "economy.cost";
	}
}
