package se.styrkedjan.ui.chart;

import java.math.BigDecimal;

/**
 * A value of a chart.
 *
 * @param label what it is the value of, such as <q>T1 2025</q> or a unit
 * @param value the value; never null
 * @param words the value as it is said, such as <q>22,22 %</q>
 */
public record ChartPoint(String label, BigDecimal value, String words) {
}
