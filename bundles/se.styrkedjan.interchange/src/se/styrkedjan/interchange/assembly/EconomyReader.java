package se.styrkedjan.interchange.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.EconomyRow.Kind;
import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.tables.ColumnType;
import se.styrkedjan.interchange.tables.Table;
import se.styrkedjan.interchange.tables.TableRow;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.values.NumberReader;

/** Reads economy tables: parts of the unit, their income and costs, sums and net. */
final class EconomyReader {

	private static final Pattern INCOME = Pattern.compile("intäkt(?:er)?");
	private static final Pattern COST = Pattern.compile("kostnad(?:er)?");
	private static final Pattern INCOME_SUM = Pattern.compile("(?:summa|totala?|s:a)\\s.*intäkt.*|intäkter totalt");
	private static final Pattern COST_SUM = Pattern.compile("(?:summa|totala?|s:a)\\s.*kostnad.*|kostnader totalt");
	private static final Pattern NET = Pattern.compile("netto.*|resultat|summa netto.*");
	private static final Pattern TOTAL = Pattern.compile("total(?:t|summa|er)?.*|summa totalt.*|summa|hela enheten.*");
	private static final Pattern COST_LINE = Pattern.compile(".*(?:kostnad|entreprenad|köp av|lokal|löne|hyror).*");
	private static final Pattern INCOME_LINE = Pattern.compile(".*(?:intäkt|taxor|avgifter|försäljning|statsbidrag).*");

	private static final Pattern CURRENCY = Pattern.compile("\\b(?:tkr|mnkr|mkr|kr|kronor)\\b");
	/** In accounts a number in brackets is below zero. */
	private static final Pattern BRACKETS = Pattern.compile("^\\(\\s*([\\d\\s\u00a0.,]+)\\)$");

	private final Findings findings;
	private final List<EconomyRow> rows = new ArrayList<>();
	private String part = "";
	private Kind group;

	EconomyReader(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Adds a table.
	 *
	 * @param table   the table
	 * @param heading heading or caption before it, which names the part when the table does not
	 */
	void add(Table table, String heading) {
		part = table.corner().isEmpty() ? heading : table.corner();
		group = null;
		table.rows().forEach(this::add);
	}

	List<EconomyRow> rows() {
		return List.copyOf(rows);
	}

	private void add(TableRow row) {
		var title = Markup.plain(row.cell(ColumnType.LABEL));
		var name = title.toLowerCase(Locale.ROOT).replaceAll("[:.]$", "").strip();
		boolean empty = row.cells().stream().skip(1).allMatch(String::isBlank);
		if (title.isEmpty() && empty) {
			return;
		}
		if (empty) {
			heading(title, name);
		} else {
			rows.add(new EconomyRow(row.line(), part, title, kind(row, name), amount(row, ColumnType.OUTCOME, title),
					amount(row, ColumnType.BUDGET, title), amount(row, ColumnType.FORECAST, title),
					amount(row, ColumnType.DEVIATION, title)));
			group = NET.matcher(name).matches() ? null : group;
		}
	}

	private void heading(String title, String name) {
		if (INCOME.matcher(name).matches()) {
			group = Kind.INCOME;
		} else if (COST.matcher(name).matches()) {
			group = Kind.COST;
		} else {
			part = title;
			group = null;
		}
	}

	private Kind kind(TableRow row, String name) {
		if (INCOME_SUM.matcher(name).matches() || INCOME.matcher(name).matches()) {
			group = Kind.COST;
			return Kind.INCOME_SUM;
		}
		if (COST_SUM.matcher(name).matches() || COST.matcher(name).matches()) {
			return Kind.COST_SUM;
		}
		if (NET.matcher(name).matches()) {
			return Kind.NET;
		}
		if (TOTAL.matcher(name).matches()) {
			return Kind.TOTAL;
		}
		return line(row, name);
	}

	private Kind line(TableRow row, String name) {
		if (group == null) {
			group = COST_LINE.matcher(name).matches() && !INCOME_LINE.matcher(name).matches()
					|| !INCOME_LINE.matcher(name).matches() && !name.startsWith("bidrag")
					&& !name.startsWith("hyresintäkt") ? Kind.COST : Kind.INCOME;
			if (!INCOME_LINE.matcher(name).matches() && !COST_LINE.matcher(name).matches()) {
				findings.warning(row.line(), "economy.kind.guessed", row.cell(ColumnType.LABEL));
			}
		} else if (group == Kind.INCOME && COST_LINE.matcher(name).matches()
				&& !INCOME_LINE.matcher(name).matches()) {
			group = Kind.COST;
		}
		return group;
	}

	private BigDecimal amount(TableRow row, ColumnType type, String title) {
		var text = row.cell(type).strip();
		if (text.isEmpty() || text.matches("[-–—−]+")) {
			return null;
		}
		var figure = NumberReader.figure(BRACKETS.matcher(text).replaceFirst("-$1"));
		if (figure.isEmpty()) {
			findings.error(row.line(), "amount.unreadable", title, text);
		}
		return figure.map(amount -> inThousands(amount, row)).orElse(null);
	}

	/** Amounts are kept in tkr; the cell or the head of the table may say that they are printed in another unit. */
	private BigDecimal inThousands(Figure amount, TableRow row) {
		var unit = amount.unit().isEmpty() ? currency(row.columns().getFirst().name()) : amount.unit();
		int places = switch (unit) {
			case "mnkr", "mkr" -> 3;
			case "kr", "kronor" -> -3;
			default -> 0;
		};
		return places == 0 ? amount.value() : new BigDecimal(amount.value().movePointRight(places).stripTrailingZeros().toPlainString());
	}

	private static String currency(String head) {
		var matcher = CURRENCY.matcher(head.toLowerCase(Locale.ROOT));
		return matcher.find() ? matcher.group() : "";
	}
}
