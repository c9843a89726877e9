package se.styrkedjan.interchange.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.EconomyRow.Kind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;

/** Makes the economy of a plan; sums are left out, since they are computed and never typed. */
public final class EconomyBuilder {

	private EconomyBuilder() {
	}

	/**
	 * Makes an economy.
	 *
	 * @param rows   rows of published tables
	 * @param period the period their amounts are of
	 * @return its parts with their lines; sums and totals are left out
	 */
	public static Economy build(List<EconomyRow> rows, Period period) {
		Economy economy = Elements.create(SteeringPackage.Literals.ECONOMY);
		Map<String, EconomyPart> parts = new LinkedHashMap<>();
		for (var row : rows) {
			if (row.kind() == Kind.INCOME || row.kind() == Kind.COST) {
				parts.computeIfAbsent(row.part(), EconomyBuilder::part).getLines()
						.add(line(row, period, negative(rows, row) ? Turn.NEGATE : Turn.KEEP));
			}
		}
		economy.getParts().addAll(parts.values());
		return economy;
	}

	/** Some tables print income or costs as negative amounts; the model holds both as positive. */
	private static boolean negative(List<EconomyRow> rows, EconomyRow row) {
		return rows.stream()
				.filter(other -> other.kind() == row.kind() && other.part().equals(row.part()))
				.mapToDouble(other -> plain(other.outcome()) + plain(other.budget())).sum() < 0;
	}

	private static double plain(BigDecimal amount) {
		return amount == null ? 0 : amount.doubleValue();
	}

	private static BigDecimal turned(BigDecimal amount, Turn turn) {
		return amount == null || turn == Turn.KEEP ? amount : amount.negate();
	}

	/** Whether the sign of an amount is kept. */
	private enum Turn {
		KEEP, NEGATE
	}

	private static EconomyPart part(String name) {
		EconomyPart part = Elements.create(SteeringPackage.Literals.ECONOMY_PART);
		part.setName(name);
		return part;
	}

	private static EconomyLine line(EconomyRow row, Period period, Turn turn) {
		EconomyLine line = Elements.create(SteeringPackage.Literals.ECONOMY_LINE);
		line.setTitle(row.title());
		line.setKind(row.kind() == Kind.INCOME ? LineKind.INCOME : LineKind.COST);
		Amount amount = Elements.create(SteeringPackage.Literals.AMOUNT);
		amount.setPeriod(period);
		amount.setOutcome(turned(row.outcome(), turn));
		amount.setBudget(turned(row.budget(), turn));
		amount.setForecast(turned(row.forecast(), turn));
		line.getAmounts().add(amount);
		return line;
	}
}
