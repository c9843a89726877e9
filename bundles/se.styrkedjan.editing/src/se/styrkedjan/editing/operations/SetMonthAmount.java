package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY_LINE__MONTHS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.MONTH_AMOUNT;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.MonthAmount;
import se.styrkedjan.model.steering.Period;

/**
 * Sets an amount of a line of the economy in a month, thousands of kronor; made when the month has none. The year's
 * months are settled when its last report is decided.
 *
 * @param line    what it is said of
 * @param month   1 to 12
 * @param feature outcome or budget of {@code MonthAmount}
 * @param value   null for none
 */
public record SetMonthAmount(EconomyLine line, int month, EAttribute feature, BigDecimal value) implements Operation {

	@Override
	public String name() {
		return "setAmount";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toReport(line, Period.VB).or(() -> ValueRange.check(MONTH_AMOUNT, feature, value));
	}

	@Override
	public void apply() {
		line.getMonths().stream().filter(one -> one.getMonth() == month).findFirst().orElseGet(this::made).eSet(feature,
				value);
	}

	private MonthAmount made() {
		MonthAmount made = Elements.create(MONTH_AMOUNT);
		made.setId(PeriodEntries.identity(line, ECONOMY_LINE__MONTHS, String.valueOf(month)));
		made.setMonth(month);
		line.getMonths().add(made);
		return made;
	}
}
