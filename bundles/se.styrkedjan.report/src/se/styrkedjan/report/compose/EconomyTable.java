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
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.economy.Amounts;
import se.styrkedjan.report.economy.Result;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.report.text.SwedishFormat;

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
		forecast = composition.isFollowUp() && Result.of(economy, composition.period()).net().forecast() != null;
		decimals = decimals(economy);
		String note = composition.isFollowUp() ? "economy.unit" : "economy.unit.VP";
		blocks.add(Paragraph.styled(messages.get(note), Paragraph.Style.NOTE));
		String caption = messages.get("economy.caption", Composition.plain(composition.plan().getUnitName()));
		blocks.add(new Table(caption, columns(), groups(economy)));
	}

	/** As many decimals in all rows as the most exact amount needs, so that the points stand below each other. */
	private int decimals(Economy economy) {
		return economy.getParts().stream().flatMap(part -> part.getLines().stream())
				.map(line -> Result.amounts(line, composition.period()))
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
			Result result = Result.of(economy, composition.period());
			groups.add(new RowGroup(List.of(title(Row.Kind.PART, whole), sum(LineKind.INCOME, result.income()),
					sum(LineKind.COST, result.cost()), net(result))));
		}
		return groups;
	}

	private void part(EconomyPart part, List<RowGroup> groups) {
		Result result = Result.of(part, composition.period());
		String name = Composition.plain(part.getName());
		if (!name.isEmpty()) {
			groups.add(RowGroup.of(title(Row.Kind.PART, name)));
		}
		lines(part, LineKind.INCOME, result.income(), groups);
		lines(part, LineKind.COST, result.cost(), groups);
		groups.add(RowGroup.of(net(result)));
	}

	private void lines(EconomyPart part, LineKind kind, Amounts sum, List<RowGroup> groups) {
		List<EconomyLine> lines = part.getLines().stream().filter(line -> line.getKind() == kind).toList();
		if (lines.isEmpty()) {
			return;
		}
		groups.add(RowGroup.of(title(Row.Kind.SECTION, messages.get(key(kind)))));
		lines.forEach(line -> groups.add(line(line)));
		groups.add(RowGroup.of(sum(kind, sum)));
	}

	private RowGroup line(EconomyLine line) {
		Row row = row(Row.Kind.VALUE, Composition.plain(line.getTitle()), Result.amounts(line, composition.period()),
				line.getKind());
		var comment = new CommentRow();
		composition.current(line.getAmounts()).map(Amount::getExplanation)
				.ifPresent(text -> comment.add(messages.get("economy.explanation"), composition.cellText(text)));
		return new RowGroup(comment.below(row, row.cells().size()));
	}

	private Row title(Row.Kind kind, String text) {
		return new Row(kind, List.of(new Cell(Cell.Kind.ROW_HEAD, columns().size(), List.of(Paragraph.of(text)))));
	}

	private Row sum(LineKind kind, Amounts sum) {
		return row(Row.Kind.SUM, messages.get(key(kind) + ".sum"), sum, kind);
	}

	private Row net(Result result) {
		return row(Row.Kind.TOTAL, messages.get("economy.net"), result.net(), LineKind.COST);
	}

	private Row row(Row.Kind kind, String title, Amounts amounts, LineKind rule) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.head(title));
		if (composition.isFollowUp()) {
			cells.add(amount(amounts.outcome()));
			cells.add(amount(amounts.budget()));
			cells.add(amount(amounts.deviation(rule)));
			if (forecast) {
				cells.add(amount(amounts.forecast()));
			}
		} else {
			cells.add(amount(amounts.budget()));
		}
		return new Row(kind, cells);
	}

	private Cell amount(BigDecimal value) {
		return Cell.data(SwedishFormat.number(value, decimals));
	}

	private static String key(LineKind kind) {
		return kind == LineKind.INCOME ? "economy.income" : "economy.cost";
	}
}
