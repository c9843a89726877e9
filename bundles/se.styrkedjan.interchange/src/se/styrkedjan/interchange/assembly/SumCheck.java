package se.styrkedjan.interchange.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.interchange.published.EconomyRow.Kind;
import se.styrkedjan.interchange.published.RegisterRow;

/**
 * Compares printed sums and deviations with what they should be: published tables do contain errors, and the model
 * computes its sums from the lines.
 */
final class SumCheck {

	private final Findings findings;

	SumCheck(Findings findings) {
		this.findings = findings;
	}

	void register(List<RegisterRow> rows) {
		for (var row : rows) {
			int sum = count(row.t1()) + count(row.t2()) + count(row.vb());
			boolean counted = row.t1() != null || row.t2() != null || row.vb() != null;
			if (row.total() != null && counted && row.total() != sum) {
				findings.warning(row.line(), "register.total.differs", row.category(), row.total(), sum);
			}
		}
	}

	void economy(List<EconomyRow> rows) {
		for (int i = 0; i < rows.size(); i++) {
			var row = rows.get(i);
			switch (row.kind()) {
				case INCOME, COST -> deviation(row);
				case INCOME_SUM -> sum(rows, i, Kind.INCOME);
				case COST_SUM -> sum(rows, i, Kind.COST);
				default -> {
					// net and totals follow from the lines
				}
			}
		}
	}

	private static int count(Integer number) {
		return number == null ? 0 : number;
	}

	private void deviation(EconomyRow row) {
		if (row.outcome() == null || row.budget() == null || row.deviation() == null) {
			return;
		}
		var difference = row.outcome().abs().subtract(row.budget().abs());
		var expected = row.kind() == Kind.INCOME ? difference : difference.negate();
		if (expected.subtract(row.deviation()).abs().compareTo(BigDecimal.ONE) > 0) {
			findings.warning(row.line(), "economy.deviation.differs", row.title(), row.deviation().toPlainString(),
					expected.toPlainString());
		}
	}

	private void sum(List<EconomyRow> rows, int index, Kind kind) {
		amount(rows, index, kind, EconomyRow::outcome);
		amount(rows, index, kind, EconomyRow::budget);
	}

	private void amount(List<EconomyRow> rows, int index, Kind kind, Function<EconomyRow, BigDecimal> amount) {
		var printed = amount.apply(rows.get(index));
		if (printed == null) {
			return;
		}
		var lines = rows.subList(0, index).stream()
				.filter(row -> row.kind() == kind && row.part().equals(rows.get(index).part())).map(amount)
				.filter(value -> value != null).toList();
		var sum = lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!lines.isEmpty() && sum.subtract(printed).abs().compareTo(BigDecimal.valueOf(lines.size())) > 0) {
			findings.warning(rows.get(index).line(), "economy.sum.differs", rows.get(index).title(),
					printed.toPlainString(), sum.toPlainString());
		}
	}
}
