package se.styrkedjan.store;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;

/**
 * An outcome of an indicator in a plan as it was saved last.
 *
 * @param planId      UUID of the plan
 * @param unitId      UUID of the unit the plan is of
 * @param unitName    its name
 * @param year        calendar year of the plan
 * @param period      period of the outcome
 * @param indicatorId UUID of the indicator in that plan
 * @param lineage     identity that the indicator shares with its copies in other years and units
 * @param title       title of the indicator
 * @param value       the outcome; null when there is none in figures
 * @param target      target of the year; null when there is none in figures
 * @param fulfilment  how it was judged
 */
public record OutcomeRow(String planId, String unitId, String unitName, int year, Period period, String indicatorId,
		String lineage, String title, BigDecimal value, BigDecimal target, Status fulfilment) {
}
