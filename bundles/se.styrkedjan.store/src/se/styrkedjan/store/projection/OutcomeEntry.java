package se.styrkedjan.store.projection;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;

/** What an indicator showed in one period; the value is null when there is none in figures. */
public record OutcomeEntry(String elementId, String indicatorId, String lineage, Period period, BigDecimal value,
		Status fulfilment) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
