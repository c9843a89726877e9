package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__OUTCOME;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY_LINE__MONTHS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY__MONTHLY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__STATE;

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
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.rules.economy.MonthSum;

/**
 * Where amounts are kept for each month those of the periods follow, so that sums, deviations and documents read them as
 * ever. A period whose report is approved or decided keeps what it said; it follows the months again once it is opened.
 */
public final class AmountsFromMonths implements Behaviour {

	private static final List<Period> PERIODS = List.of(Period.T1, Period.T2, Period.VB);

	@Override
	public void follow(List<Notification> changes) {
		Set<EconomyLine> lines = new LinkedHashSet<>();
		changes.forEach(change -> lines(change).forEach(lines::add));
		lines.forEach(line -> {
			if (isFollowed(line, AMOUNT__OUTCOME, changes)) {
				PERIODS.forEach(period -> set(line, period, AMOUNT__OUTCOME));
			}
			if (isFollowed(line, AMOUNT__BUDGET, changes)) {
				PERIODS.forEach(period -> set(line, period, AMOUNT__BUDGET));
				set(line, Period.VP, AMOUNT__BUDGET);
			}
		});
	}

	private static Stream<EconomyLine> lines(Notification change) {
		return switch (change.getNotifier()) {
		case MonthAmount month when month.eContainer() instanceof EconomyLine line -> Stream.of(line);
		case EconomyLine line when change.getFeature() == ECONOMY_LINE__MONTHS -> Stream.of(line);
		case Economy economy when change.getFeature() == ECONOMY__MONTHLY -> lines(economy);
		case Report report when change.getFeature() == REPORT__STATE -> report.eContainer() instanceof Plan plan
				&& plan.getEconomy() != null ? lines(plan.getEconomy()) : Stream.empty();
		default -> Stream.empty();
		};
	}

	private static Stream<EconomyLine> lines(Economy economy) {
		return economy.getParts().stream().flatMap(part -> part.getLines().stream());
	}

	/** Whether there are months to follow, or the last of them has just been emptied. */
	private static boolean isFollowed(EconomyLine line, EAttribute feature, List<Notification> changes) {
		return MonthSum.isKept(line, feature)
				|| MonthSum.isMonthly(line) && changes.stream().anyMatch(change -> isEmptied(change, line, feature));
	}

	private static boolean isEmptied(Notification change, EconomyLine line, EAttribute feature) {
		return change.getNotifier() instanceof MonthAmount month && month.eContainer() == line
				&& change.getFeature() == MonthSum.ofMonth(feature) && change.getNewValue() == null;
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
