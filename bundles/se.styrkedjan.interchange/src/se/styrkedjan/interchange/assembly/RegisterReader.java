package se.styrkedjan.interchange.assembly;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.published.RegisterRow;
import se.styrkedjan.interchange.tables.ColumnType;
import se.styrkedjan.interchange.tables.RegisterNames;
import se.styrkedjan.interchange.tables.Table;
import se.styrkedjan.interchange.tables.TableRow;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.RichText;
import se.styrkedjan.interchange.text.WordMender;
import se.styrkedjan.interchange.values.NumberReader;

/**
 * Reads the register of views and complaints: groups that hold for the rows below them, and names and measures that go
 * on after a page break.
 */
final class RegisterReader {

	private final ParagraphJoiner joiner;
	private final WordMender words;
	private final Findings findings;
	private final List<Entry> entries = new ArrayList<>();
	private String opened = "";

	RegisterReader(ParagraphJoiner joiner, WordMender words, Findings findings) {
		this.joiner = joiner;
		this.words = words;
		this.findings = findings;
	}

	void add(Table table) {
		table.rows().forEach(this::add);
	}

	List<RegisterRow> rows() {
		return entries.stream().map(this::row).toList();
	}

	private void add(TableRow row) {
		var group = words.mend(Markup.plain(row.cell(ColumnType.GROUP)));
		var category = words.mend(Markup.plain(row.cell(ColumnType.CATEGORY)));
		var last = entries.isEmpty() ? null : entries.getLast();
		boolean counted = !count(row).isBlank();
		if (opensGroup(row, last, group, category, counted)) {
			return;
		}
		group = group.isEmpty() ? opened : group;
		opened = "";
		if (last != null && !group.isEmpty() && category.isEmpty() && !counted) {
			rename(last, group);
			last.addMeasures(row);
		} else if (last != null && group.isEmpty() && continuesCategory(row, category, counted)) {
			last.category = words.join(last.category, category);
			last.addMeasures(row);
		} else {
			if (row.guessed() && counted) {
				findings.warning(row.line(), "columns.guessed", category.isEmpty() ? group : category);
			}
			var entry = new Entry(row, group.isEmpty() && last != null ? last.group : new Group(group));
			entry.category = category.isEmpty() ? group : category;
			entry.addMeasures(row);
			entries.add(entry);
		}
	}

	/** The name of a group may stand on lines of its own before its first category. */
	private boolean opensGroup(TableRow row, Entry last, String group, String category, boolean counted) {
		if (counted || !category.isEmpty()) {
			return false;
		}
		var text = group.isEmpty() ? row.cell(ColumnType.MEASURES).strip() : group;
		boolean goesOn = !opened.isEmpty() && RegisterNames.goesOn(opened, text);
		boolean begins = !group.isEmpty() && RegisterNames.begins(group)
				&& (last == null || !RegisterNames.goesOn(last.group.name, group));
		opened = goesOn ? words.join(opened, text) : begins ? text : opened;
		return goesOn || begins;
	}

	private static boolean continuesCategory(TableRow row, String category, boolean counted) {
		return !counted && (category.isEmpty() || row.afterHead() && LineLayout.startsLower(category));
	}

	private void rename(Entry last, String more) {
		var whole = words.join(last.group.name, more);
		findings.info(last.row.line(), "group.continued", last.group.name, more);
		last.group.name = whole;
	}

	private static String count(TableRow row) {
		return row.cell(ColumnType.T1) + row.cell(ColumnType.T2) + row.cell(ColumnType.VB)
				+ row.cell(ColumnType.TOTAL);
	}

	private RegisterRow row(Entry entry) {
		return new RegisterRow(entry.row.line(), entry.group.name, entry.category, number(entry, ColumnType.T1),
				number(entry, ColumnType.T2), number(entry, ColumnType.VB), number(entry, ColumnType.TOTAL),
				RichText.html(joiner.join(entry.measures())));
	}

	private Integer number(Entry entry, ColumnType type) {
		var text = entry.row.cell(type).strip();
		if (text.isEmpty() || text.matches("[-–—−]+")) {
			return null;
		}
		var value = NumberReader.value(text);
		if (value.isEmpty()) {
			findings.error(entry.row.line(), "count.unreadable", entry.category, text);
		}
		return value.map(number -> number.intValue()).orElse(null);
	}

	/** A group whose name may go on after a page break. */
	private static final class Group {

		private String name;

		Group(String name) {
			this.name = name;
		}
	}

	/** A row with what was added to it later. */
	private static final class Entry {

		private final TableRow row;
		private final Group group;
		private final StringBuilder measures = new StringBuilder();
		private String category;

		Entry(TableRow row, Group group) {
			this.row = row;
			this.group = group;
		}

		void addMeasures(TableRow from) {
			var text = from.cell(ColumnType.MEASURES).strip();
			if (!text.isEmpty()) {
				measures.append(measures.isEmpty() ? "" : " ").append(text);
			}
		}

		List<Line> measures() {
			return measures.isEmpty() ? List.of() : List.of(new Line(row.line(), measures.toString(), Gap.PARAGRAPH));
		}
	}
}
