package se.styrkedjan.editing.period;

import java.time.LocalDate;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/**
 * Approves a report above the unit.
 *
 * @param report a report marked ready
 * @param by     role or public name of who approves; needed
 * @param on     day of the approval; needed
 */
public record ApproveReport(Report report, String by, LocalDate on) implements Operation {

	@Override
	public String name() {
		return "approveReport";
	}

	@Override
	public Optional<Refusal> check() {
		if (by == null || by.isBlank()) {
			return Optional.of(Refusal.of("valueMissing", Names.of(Literals.REPORT__APPROVED_BY)));
		}
		return on == null ? Optional.of(Refusal.of("valueMissing", Names.of(Literals.REPORT__APPROVED_ON)))
				: Steps.check(report, ReportStep.APPROVE);
	}

	@Override
	public void apply() {
		Steps.enter(report, ReportState.APPROVED, null);
		report.setApprovedBy(by.strip());
		report.setApprovedOn(on);
	}
}
