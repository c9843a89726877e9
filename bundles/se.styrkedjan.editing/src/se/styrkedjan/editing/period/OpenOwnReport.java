package se.styrkedjan.editing.period;

import java.time.LocalDate;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/**
 * Opens the free report of a year, with a name of its own.
 *
 * @param plan     the plan it reports on; has no such report yet
 * @param label    its name; needed
 * @param deadline day it is to be ready; null when none is set
 */
public record OpenOwnReport(Plan plan, String label, LocalDate deadline) implements Operation {

	@Override
	public String name() {
		return "openReport";
	}

	@Override
	public Optional<Refusal> check() {
		return label == null || label.isBlank()
				? Optional.of(Refusal.of("valueMissing", Names.of(Literals.REPORT__LABEL)))
				: opening().check();
	}

	@Override
	public void apply() {
		opening().apply();
		PeriodEntries.find(plan.getReports(), Period.EXTRA).ifPresent(report -> report.setLabel(label.strip()));
	}

	private OpenReport opening() {
		return new OpenReport(plan, Period.EXTRA, deadline);
	}
}
