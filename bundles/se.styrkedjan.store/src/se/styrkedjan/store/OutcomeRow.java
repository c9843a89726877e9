package se.styrkedjan.store;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;

/** An outcome of an indicator; {@code value} and {@code target} are null when there is none. */
public record OutcomeRow(String planId, String unitId, String unitName, int year, Period period, String indicatorId,
		String title, BigDecimal value, BigDecimal target, Status fulfilment) {
}
