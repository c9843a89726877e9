package se.styrkedjan.interchange.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import com.google.gson.JsonObject;

import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.EconomyRow.Kind;

/**
 * Computes the totals of all parts from their lines. A deviation is positive when it is good for the unit: outcome less
 * budget for income, budget less outcome for costs, and the sum of both for the net.
 */
final class EconomyTotals {

	private EconomyTotals() {
	}

	static JsonObject of(List<EconomyRow> rows) {
		var totals = new JsonObject();
		if (rows.isEmpty()) {
			return totals;
		}
		var incomeOutcome = sum(rows, Kind.INCOME, EconomyRow::outcome);
		var incomeBudget = sum(rows, Kind.INCOME, EconomyRow::budget);
		var costOutcome = sum(rows, Kind.COST, EconomyRow::outcome);
		var costBudget = sum(rows, Kind.COST, EconomyRow::budget);
		var income = incomeOutcome.abs().subtract(incomeBudget.abs());
		var cost = costBudget.abs().subtract(costOutcome.abs());
		totals.add("income", amounts(incomeOutcome, incomeBudget, income));
		totals.add("cost", amounts(costOutcome, costBudget, cost));
		totals.add("net", amounts(costOutcome.abs().subtract(incomeOutcome.abs()),
				costBudget.abs().subtract(incomeBudget.abs()), income.add(cost)));
		return totals;
	}

	private static JsonObject amounts(BigDecimal outcome, BigDecimal budget, BigDecimal deviation) {
		var json = new JsonObject();
		json.addProperty("outcome", outcome);
		json.addProperty("budget", budget);
		json.addProperty("deviation", deviation);
		return json;
	}

	private static BigDecimal sum(List<EconomyRow> rows, Kind kind, Function<EconomyRow, BigDecimal> amount) {
		return rows.stream().filter(row -> row.kind() == kind).map(amount).filter(value -> value != null)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
