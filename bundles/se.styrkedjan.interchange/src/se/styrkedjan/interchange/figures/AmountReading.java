package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.LineKind;

/**
 * Reads the rows of a table as amounts of a plan's economy. Rows that are sums are compared with the rows above them and
 * not taken over, since sums are computed. It changes nothing. Not thread-safe.
 */
public final class AmountReading {

	/** Amounts are printed in whole thousands. */
	private static final BigDecimal ROUNDING = BigDecimal.ONE;

	private final LineSearch lines;
	private final Map<String, Integer> seen = new HashMap<>();
	private final RunningSums sums = new RunningSums(ROUNDING);
	private String part = "";

	private AmountReading(Economy economy) {
		this.lines = new LineSearch(economy);
	}

	/**
	 * Reads a table.
	 *
	 * @param sheet   the table
	 * @param mapping what its columns mean
	 * @param economy the economy whose lines are looked for
	 * @return a row for each row below the heads that names a line or has figures; none when no head is found
	 */
	public static List<AmountRow> read(Sheet sheet, FigureMapping mapping, Economy economy) {
		var reading = new AmountReading(economy);
		return mapping.in(sheet).map(columns -> columns.below(sheet, Meaning.LINE)
				.map(row -> reading.row(row, columns)).toList()).orElse(List.of());
	}

	private AmountRow row(Sheet.Row row, FigureMapping.Columns columns) {
		var findings = new Findings();
		var title = columns.text(row, Meaning.LINE);
		var named = columns.text(row, Meaning.PART);
		part = named.isEmpty() ? part : named;
		var amounts = new FigureCells(row, columns, title, findings).thousands();
		var stated = amounts.remove(Meaning.CONTROL);
		Optional<EconomyLine> line = Optional.empty();
		if (RunningSums.isSum(title)) {
			sums.compare(row.number(), title, amounts, findings);
			amounts.clear();
		} else {
			line = lines.find(part, title, row.number(), findings);
			line.ifPresent(found -> follow(found, row.number(), title, amounts, stated, findings));
		}
		return new AmountRow(row.number(), part, title, line, amounts, columns.text(row, Meaning.ANALYSIS),
				findings.sorted());
	}

	private void follow(EconomyLine line, int row, String title, Map<Meaning, BigDecimal> amounts, BigDecimal stated,
			Findings findings) {
		var earlier = seen.putIfAbsent(line.getId(), row);
		if (earlier != null) {
			findings.error(row, "figures.twice", title, earlier);
		}
		sums.add(line.getKind(), amounts);
		var outcome = amounts.get(Meaning.OUTCOME);
		var budget = amounts.get(Meaning.BUDGET);
		if (stated != null && outcome != null && budget != null) {
			var deviation = line.getKind() == LineKind.INCOME ? outcome.subtract(budget) : budget.subtract(outcome);
			if (deviation.subtract(stated).abs().compareTo(ROUNDING) > 0) {
				findings.warning(row, "figures.deviationDiffers", title, stated.toPlainString(),
						deviation.toPlainString());
			}
		}
	}
}
