package se.styrkedjan.followup.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.store.DocumentInfo;

/**
 * What the lists of the follow-up say of a plan without holding it.
 *
 * @param info       the plan as it was saved last
 * @param reports    how far its reports have come
 * @param missing    how many places need attention, as its list of what is missing counts them
 * @param deviations activities that deviate
 * @param net        the unit's net in the newest period with an outcome; empty when there is none
 */
public record PlanDigest(DocumentInfo info, List<ReportProgress> reports, long missing, List<Deviation> deviations,
		Optional<Net> net) {

	/**
	 * An activity that deviates.
	 *
	 * @param planId     UUID of the plan
	 * @param unit       name of the unit
	 * @param activityId UUID of the activity
	 * @param title      what was to be done
	 * @param period     when it was said
	 * @param words      how it deviates
	 */
	public record Deviation(String planId, String unit, String activityId, String title, Period period, String words) {
	}

	/**
	 * The unit's net in thousands of kronor.
	 *
	 * @param economyId UUID of a part of the economy; empty when it has none
	 * @param period    its period
	 * @param outcome   costs less income
	 * @param deviation from the budget, positive when good; null when there is no budget
	 */
	public record Net(String economyId, Period period, BigDecimal outcome, BigDecimal deviation) {
	}

	/** Copies the lists. */
	public PlanDigest {
		reports = List.copyOf(reports);
		deviations = List.copyOf(deviations);
	}

	/** The digest of a plan as it is on a day. */
	static PlanDigest of(DocumentInfo info, Plan plan, LocalDate today) {
		long missing = PlanCheck.of(plan, today).stream().filter(found -> found.severity() != Severity.INFO).count();
		return new PlanDigest(info, plan.getReports().stream().map(ReportProgress::of).toList(), missing,
				activities(plan).flatMap(activity -> deviation(info, activity).stream()).toList(), net(plan));
	}

	/** How far the report of a period has come; empty while it is not opened. */
	public Optional<ReportProgress> report(Period period) {
		return reports.stream().filter(report -> report.period() == period).findFirst();
	}

	private static Stream<Activity> activities(Plan plan) {
		Iterable<EObject> all = plan::eAllContents;
		return StreamSupport.stream(all.spliterator(), false).filter(Activity.class::isInstance).map(Activity.class::cast);
	}

	private static Optional<Deviation> deviation(DocumentInfo info, Activity activity) {
		return activity.getReports().stream().filter(said -> said.getPeriod() != Period.EXTRA)
				.max(Comparator.comparing(ActivityReport::getPeriod))
				.filter(said -> said.getDeviation() != null && !said.getDeviation().isBlank())
				.map(said -> new Deviation(info.id(), info.unitName(), activity.getId(),
						Objects.requireNonNullElse(activity.getTitle(), ""), said.getPeriod(), said.getDeviation()));
	}

	private static Optional<Net> net(Plan plan) {
		return plan.getEconomy() == null ? Optional.empty()
				: Stream.of(Period.VB, Period.T2, Period.T1)
						.map(period -> net(plan, period, EconomySum.of(plan.getEconomy(), EconomySum.Kind.NET, period)))
						.filter(net -> net.outcome() != null).findFirst();
	}

	private static Net net(Plan plan, Period period, EconomySum sum) {
		String first = plan.getEconomy().getParts().stream().map(EconomyPart::getId).findFirst().orElse("");
		return new Net(first, period, sum.outcome(), sum.deviation());
	}
}
