package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__OUTCOME;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY_LINE__MONTHS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY__MONTHLY;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.MonthAmount;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.MonthSum;

/**
 * Where amounts are kept for each month those of the periods follow, so that sums, deviations and documents read them as
 * ever. A period whose report is decided keeps what it said.
 */
public final class AmountsFromMonths implements Behaviour {

	private static final List<Period> PERIODS = List.of(Period.T1, Period.T2, Period.VB);

	@Override
	public void follow(List<Notification> changes) {
		Set<EconomyLine> lines = new LinkedHashSet<>();
		changes.forEach(change -> lines(change).forEach(lines::add));
		lines.forEach(AmountsFromMonths::follow);
	}

	private static Stream<EconomyLine> lines(Notification change) {
		return switch (change.getNotifier()) {
		case MonthAmount month when month.eContainer() instanceof EconomyLine line -> Stream.of(line);
		case EconomyLine line when change.getFeature() == ECONOMY_LINE__MONTHS -> Stream.of(line);
		case Economy economy when change.getFeature() == ECONOMY__MONTHLY ->
			economy.getParts().stream().flatMap(part -> part.getLines().stream());
		default -> Stream.empty();
		};
	}

	private static void follow(EconomyLine line) {
		if (MonthSum.isKept(line, AMOUNT__OUTCOME)) {
			PERIODS.forEach(period -> set(line, period, AMOUNT__OUTCOME));
		}
		if (MonthSum.isKept(line, AMOUNT__BUDGET)) {
			PERIODS.forEach(period -> set(line, period, AMOUNT__BUDGET));
			set(line, Period.VP, AMOUNT__BUDGET);
		}
	}

	private static void set(EconomyLine line, Period period, EAttribute feature) {
		BigDecimal value = MonthSum.of(line, feature, MonthSum.lastMonth(period));
		Object now = PeriodEntries.find(line.getAmounts(), period).map((Amount amount) -> amount.eGet(feature))
				.orElse(null);
		if (!Objects.equals(now, value) && Permission.toReport(line, period).isEmpty()) {
			new SetAmount(line, period, feature, value).apply();
		}
	}
}
