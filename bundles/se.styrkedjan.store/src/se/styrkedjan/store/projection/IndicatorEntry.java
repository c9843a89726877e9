package se.styrkedjan.store.projection;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Direction;

/** An indicator with its target of the year; the target is null when there is none in figures. */
public record IndicatorEntry(String elementId, String goalId, String lineage, String title, String unit,
		Direction direction, BigDecimal target) implements Entry {

	@Override
	public String key() {
		return elementId;
	}
}
