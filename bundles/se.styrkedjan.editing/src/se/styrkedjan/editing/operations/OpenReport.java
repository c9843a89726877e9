package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__REPORTS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;

/**
 * Opens the report of a period with the sections of its anatomy, and the head of the report before it.
 *
 * @param plan     the plan it reports on
 * @param period   a period that has no report yet
 * @param deadline day it is to be ready; null when none is set
 */
public record OpenReport(Plan plan, Period period, LocalDate deadline) implements Operation {

	@Override
	public String name() {
		return "openReport";
	}

	@Override
	public Optional<Refusal> check() {
		return PeriodEntries.find(plan.getReports(), period)
				.map(present -> Refusals.exists(present.eClass().getName(), period));
	}

	@Override
	public void apply() {
		Optional<Report> before = plan.getReports().stream().filter(report -> report.getPeriod().compareTo(period) < 0)
				.max(Comparator.comparing(Report::getPeriod));
		Report report = (Report) PeriodEntries.ensure(plan, PLAN__REPORTS, period);
		report.setDeadline(deadline);
		report.getSections().addAll(Anatomy.sections(report));
		before.ifPresent(other -> copyHead(other, report));
	}

	/** Copies what stays the same from one report to the next. */
	public static void copyHead(Report from, Report to) {
		to.setOfficer(from.getOfficer());
		to.setPhone(from.getPhone());
		to.setRecipient(from.getRecipient());
	}
}
