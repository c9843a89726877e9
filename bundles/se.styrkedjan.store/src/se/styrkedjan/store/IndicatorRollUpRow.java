package se.styrkedjan.store;

import java.math.BigDecimal;

/**
 * How units have reached the target of an indicator in a period.
 *
 * @param lineage identity of the indicator, that of one of them when units have written it themselves
 * @param title   its title, by which those are one
 * @param unit    unit of measure, or the empty string
 * @param fully   units that reached the target
 * @param partly  units that missed it by no more than the tolerance
 * @param not     units that missed it by more
 * @param noData  units without outcome or target
 * @param lowest  lowest outcome; null when there is none
 * @param highest highest outcome; null when there is none
 */
public record IndicatorRollUpRow(String lineage, String title, String unit, int fully, int partly, int not, int noData,
		BigDecimal lowest, BigDecimal highest) {
}
