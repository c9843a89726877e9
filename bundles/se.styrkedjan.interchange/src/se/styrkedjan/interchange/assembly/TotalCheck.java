package se.styrkedjan.interchange.assembly;

import java.math.BigDecimal;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.mapping.EconomyBuilder;
import se.styrkedjan.interchange.published.EconomyRow;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.rules.economy.PublishedTotal;
import se.styrkedjan.rules.economy.PublishedTotal.Column;
import se.styrkedjan.rules.economy.PublishedTotal.Disagreement;

/** Compares the printed sums, nets and totals of the economy with those that the rules compute from its lines. */
final class TotalCheck {

	/** Any period will do: it only joins the amounts of the lines with their sums. */
	private static final Period PERIOD = Period.VB;
	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final List<EconomyRow> rows;
	private final Findings findings;
	private final Economy economy;
	private final BigDecimal tolerance;

	TotalCheck(List<EconomyRow> rows, Findings findings) {
		this.rows = rows;
		this.findings = findings;
		economy = EconomyBuilder.build(rows, PERIOD);
		tolerance = HALF.multiply(BigDecimal.valueOf(rows.size())).max(BigDecimal.ONE);
	}

	void run() {
		if (!economy.getParts().isEmpty()) {
			rows.forEach(this::compare);
		}
	}

	private void compare(EconomyRow row) {
		switch (row.kind()) {
			case INCOME_SUM -> compare(row, Kind.INCOME);
			case COST_SUM -> compare(row, Kind.COST);
			case NET, TOTAL -> compare(row, Kind.NET);
			default -> {
				// a line is what sums are made of
			}
		}
	}

	private void compare(EconomyRow row, Kind kind) {
		var computed = computed(row, kind);
		new PublishedTotal(row.outcome(), row.budget(), row.deviation()).disagreements(computed, tolerance).stream()
				.filter(found -> found.computed() != null && !otherSign(found)).forEach(found -> findings
						.warning(row.line(), code(found), row.title(), plain(found.published()), plain(found.computed())));
	}

	/** Income and net are printed with either sign; a deviation is positive when it is good, and nothing else. */
	private static boolean otherSign(Disagreement found) {
		return found.isOnlySign() && found.column() != Column.DEVIATION;
	}

	/** A total, or a sum in a part without lines of its own, is that of the whole unit. */
	private EconomySum computed(EconomyRow row, Kind kind) {
		return economy.getParts().stream()
				.filter(part -> part.getName().equals(row.part()) && row.kind() != EconomyRow.Kind.TOTAL).findFirst()
				.map(part -> EconomySum.of(part, kind, PERIOD)).orElseGet(() -> EconomySum.of(economy, kind, PERIOD));
	}

	private static String code(Disagreement found) {
		return found.column() == Column.DEVIATION ? "economy.deviation.differs" : "economy.sum.differs";
	}

	private static String plain(BigDecimal amount) {
		return amount.toPlainString();
	}
}
