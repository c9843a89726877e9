package se.styrkedjan.followup.data;

import java.time.LocalDate;
import java.util.Objects;

import se.styrkedjan.forms.period.StepWords;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * How far a report has come.
 *
 * @param period   its period
 * @param name     its own name; empty when it has none but that of the period
 * @param state    its state
 * @param deadline day it is to be ready; null when none is set
 * @param words    the state with comment, approval or decision
 */
public record ReportProgress(Period period, String name, ReportState state, LocalDate deadline, String words) {

	/** How far a report of a plan has come. */
	static ReportProgress of(Report report) {
		return new ReportProgress(report.getPeriod(), Objects.requireNonNullElse(report.getLabel(), ""), report.getState(),
				report.getDeadline(), StepWords.state(report));
	}
}
