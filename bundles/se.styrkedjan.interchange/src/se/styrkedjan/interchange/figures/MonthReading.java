package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.figures.MonthRow.Value;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Plan;

/**
 * Reads the rows of a table as months of a plan's economy: a column for each month, or a row for each line and month with
 * a column that names the month. Rows that are sums are compared with the rows above them and not taken over. It changes
 * nothing. Not thread-safe.
 */
public final class MonthReading {

	/** Amounts are printed in whole thousands. */
	private static final BigDecimal ROUNDING = BigDecimal.ONE;

	private final LineSearch lines;
	private final int year;
	private final Map<String, Integer> seen = new HashMap<>();
	private final Map<Integer, RunningSums> sums = new HashMap<>();
	private String part = "";

	private MonthReading(Plan plan) {
		this.lines = new LineSearch(plan.getEconomy());
		this.year = plan.getYear();
	}

	/**
	 * Reads a table.
	 *
	 * @param sheet   the table
	 * @param mapping what its columns mean
	 * @param plan    a plan with an economy, whose lines are looked for and whose year the months belong to
	 * @return a row for each row below the heads that names a line or has figures; none when no head is found
	 */
	public static List<MonthRow> read(Sheet sheet, FigureMapping mapping, Plan plan) {
		var reading = new MonthReading(plan);
		return mapping.in(sheet).map(columns -> columns.below(sheet, Meaning.LINE)
				.map(row -> reading.row(row, columns)).toList()).orElse(List.of());
	}

	private MonthRow row(Sheet.Row row, FigureMapping.Columns columns) {
		var findings = new Findings();
		var title = columns.text(row, Meaning.LINE);
		var named = columns.text(row, Meaning.PART);
		part = named.isEmpty() ? part : named;
		var amounts = new FigureCells(row, columns, title, findings).thousands();
		var stated = amounts.remove(Meaning.CONTROL);
		var values = values(row, columns, amounts, findings);
		if (RunningSums.isSum(title)) {
			byMonth(values).forEach((month, found) -> sums(month).compare(row.number(), title, found, findings));
			return new MonthRow(row.number(), title, Optional.empty(), List.of(), findings.sorted());
		}
		var line = lines.find(part, title, row.number(), findings);
		line.ifPresent(found -> follow(found, row.number(), values, findings));
		yearAgrees(row.number(), title, stated, values, findings);
		if (values.isEmpty() && findings.sorted().isEmpty()) {
			findings.warning(row.number(), "figures.rowEmpty", title);
		}
		return new MonthRow(row.number(), title, line, values, findings.sorted());
	}

	/** The amounts with their months: that of the column, or the one that the row names. */
	private List<Value> values(Sheet.Row row, FigureMapping.Columns columns, Map<Meaning, BigDecimal> amounts,
			Findings findings) {
		var values = new ArrayList<Value>();
		amounts.forEach((meaning, amount) -> {
			if (meaning.month() > 0) {
				values.add(new Value(meaning.month(), meaning.ofMonth(), amount));
			}
		});
		boolean ofNamedMonth = amounts.containsKey(Meaning.OUTCOME) || amounts.containsKey(Meaning.BUDGET);
		if (ofNamedMonth) {
			month(row, columns, findings).ifPresent(month -> amounts.forEach((meaning, amount) -> {
				if (meaning == Meaning.OUTCOME || meaning == Meaning.BUDGET) {
					values.add(new Value(month, meaning, amount));
				}
			}));
		}
		values.sort(Comparator.comparingInt(Value::month).thenComparing(Value::meaning));
		return values;
	}

	private Optional<Integer> month(Sheet.Row row, FigureMapping.Columns columns, Findings findings) {
		var text = columns.text(row, Meaning.MONTH);
		var title = columns.text(row, Meaning.LINE);
		if (text.isEmpty()) {
			findings.error(row.number(), "figures.noMonth", title);
			return Optional.empty();
		}
		var named = MonthName.inColumn(text);
		if (named.isEmpty()) {
			findings.error(row.number(), "figures.unknownMonth", title, text, columns.places().get(Meaning.MONTH) + 1);
		} else if (named.get().year().orElse(year) != year) {
			findings.error(row.number(), "figures.otherYear", title, text, String.valueOf(year));
			return Optional.empty();
		}
		return named.map(MonthName::month);
	}

	private void follow(EconomyLine line, int row, List<Value> values, Findings findings) {
		for (Value value : values) {
			var earlier = seen.putIfAbsent(line.getId() + value.month() + value.meaning(), row);
			if (earlier != null && earlier != row) {
				findings.error(row, "figures.twice", line.getTitle(), earlier);
				return;
			}
		}
		byMonth(values).forEach((month, found) -> sums(month).add(line.getKind(), found));
	}

	private RunningSums sums(int month) {
		return sums.computeIfAbsent(month, any -> new RunningSums(ROUNDING));
	}

	private static Map<Integer, Map<Meaning, BigDecimal>> byMonth(List<Value> values) {
		return values.stream().collect(Collectors.groupingBy(Value::month,
				Collectors.toMap(Value::meaning, Value::amount, (one, other) -> one)));
	}

	/** The amount of the year that a row states is the sum of its months, where they are of one kind. */
	private static void yearAgrees(int row, String title, BigDecimal stated, List<Value> values, Findings findings) {
		boolean ofOneKind = values.stream().map(Value::meaning).distinct().count() == 1;
		if (Objects.isNull(stated) || !ofOneKind) {
			return;
		}
		var sum = values.stream().map(Value::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.subtract(stated).abs().compareTo(ROUNDING) > 0) {
			findings.warning(row, "figures.yearDiffers", title, stated.toPlainString(), sum.toPlainString());
		}
	}
}
