package se.styrkedjan.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.register.RegisterCounts;
import se.styrkedjan.rules.text.SwedishNumber;

/** The table of views and complaints: how many cases came in, by group and category. */
final class RegisterTable {

	private final Composition composition;
	private final ReportMessages messages;

	RegisterTable(Composition composition) {
		this.composition = composition;
		this.messages = composition.messages();
	}

	/** Writes the table, or nothing when no register is kept. */
	void blocks(List<Block> blocks) {
		CaseRegister register = composition.plan().getRegister();
		if (register == null || register.getGroups().stream().allMatch(group -> group.getCategories().isEmpty())) {
			return;
		}
		List<RowGroup> groups = register.getGroups().stream().filter(group -> !group.getCategories().isEmpty())
				.map(group -> group(group, new RegisterCounts(register, composition.period()))).toList();
		blocks.add(new Table(messages.get("register.caption", composition.year()), columns(), groups));
	}

	private List<Column> columns() {
		return List.of(column("register.group", 22, Alignment.START), column("register.category", 25, Alignment.START),
				column("register.t1", 8, Alignment.END), column("register.t2", 8, Alignment.END),
				column("register.vb", 8, Alignment.END), column("register.total", 8, Alignment.END),
				column("register.measures", 27, Alignment.START));
	}

	private Column column(String key, int weight, Alignment alignment) {
		return new Column(messages.get(key, composition.year()), weight, alignment);
	}

	private RowGroup group(CaseGroup group, RegisterCounts counts) {
		List<Row> rows = new ArrayList<>();
		String name = Composition.plain(group.getName());
		for (CaseCategory category : group.getCategories()) {
			rows.add(row(rows.isEmpty() ? name : "", category, counts.of(category)));
		}
		return new RowGroup(rows);
	}

	private Row row(String group, CaseCategory category, RegisterCounts.Counts counts) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.data(group.isEmpty() ? List.of()
				: List.of(new Paragraph(List.of(TextRun.strong(group)), Paragraph.Style.BODY))));
		cells.add(Cell.head(Composition.plain(category.getName())));
		for (Integer count : counts.inOrder()) {
			cells.add(Cell.data(count(count)));
		}
		cells.add(Cell.data(composition.cellText(category.getMeasures())));
		return new Row(Row.Kind.VALUE, cells);
	}

	private static String count(Integer count) {
		return count == null ? "" : SwedishNumber.format(BigDecimal.valueOf(count), 0);
	}
}
