package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__DECISION_DATE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__REGISTRATION_NUMBER;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__STATE;

import java.time.LocalDate;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Freezes a report as it was decided. What was approved is what is decided; of a report that was not, the revision it is
 * first saved in as frozen is the decided one, and the session enters that number when it saves.
 *
 * @param report             a report that is not frozen
 * @param registrationNumber Dnr
 * @param decided            day of the decision
 */
public record FreezeReport(Report report, String registrationNumber, LocalDate decided) implements Operation {

	@Override
	public String name() {
		return "freezeReport";
	}

	@Override
	public Optional<Refusal> check() {
		if (registrationNumber == null || registrationNumber.isBlank()) {
			return Optional.of(Refusals.missing(Names.of(REPORT__REGISTRATION_NUMBER)));
		}
		return decided == null ? Optional.of(Refusals.missing(Names.of(REPORT__DECISION_DATE)))
				: Permission.toSet(report, REPORT__STATE);
	}

	@Override
	public void apply() {
		report.setRegistrationNumber(registrationNumber.strip());
		report.setDecisionDate(decided);
		if (report.getState() != ReportState.APPROVED) {
			report.setFrozenRevision(0);
		}
		report.setState(ReportState.FROZEN);
	}
}
