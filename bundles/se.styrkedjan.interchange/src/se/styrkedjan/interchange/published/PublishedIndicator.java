package se.styrkedjan.interchange.published;

import java.util.Map;

/**
 * One row of an indicator table.
 *
 * @param line          line of the row
 * @param title         title, mended
 * @param figures       what its value columns say; columns that print nothing are left out
 * @param previousLabel head of the comparison column such as {@code Utfall VB 2024}; empty when there is none
 * @param period        period as printed such as {@code VB 2025}; empty when not printed
 * @param periodicity   periodicity as printed such as {@code Tertial}; empty when not printed
 * @param fulfilment    fulfilment printed as a symbol, or null when none was kept
 * @param analysis      analysis as safe HTML; empty when there is none
 */
public record PublishedIndicator(int line, String title, Map<Measure, Figure> figures, String previousLabel,
		String period, String periodicity, PublishedStatus fulfilment, String analysis) {

	/** Copies the figures. */
	public PublishedIndicator {
		figures = Map.copyOf(figures);
	}

	/** @return what the column says, {@link Figure#NONE} when nothing */
	public Figure figure(Measure measure) {
		return figures.getOrDefault(measure, Figure.NONE);
	}

	/** The value columns of an indicator table. */
	public enum Measure {

		/** Periodens utfall. */
		OUTCOME,

		/** Utfall män/pojkar. */
		MEN,

		/** Utfall kvinnor/flickor. */
		WOMEN,

		/** Utfall of an earlier period. */
		PREVIOUS,

		/** Årsmål. */
		TARGET,

		/** KF:s årsmål. */
		CITY_TARGET,

		/** Prognos helår. */
		FORECAST
	}
}
