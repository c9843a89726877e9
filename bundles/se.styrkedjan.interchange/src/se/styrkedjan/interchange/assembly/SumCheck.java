package se.styrkedjan.interchange.assembly;

import java.math.BigDecimal;
import java.util.List;

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
		rows.stream().filter(row -> row.kind() == Kind.INCOME || row.kind() == Kind.COST).forEach(this::deviation);
		if (!rows.isEmpty()) {
			new TotalCheck(rows, findings).run();
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
}
