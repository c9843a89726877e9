package se.styrkedjan.interchange.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;
import se.styrkedjan.interchange.published.PublishedStatus;
import se.styrkedjan.model.steering.Direction;

/**
 * Guesses which way is better for an indicator, since the documents do not print it: a printed judgement tells it where
 * outcome and target differ; else a target of 0 and words for what a unit wants less of mean lower.
 */
final class DirectionGuess {

	private static final Pattern LESS = Pattern.compile("(?iu)sjukfrånvaro|vräkning|avhysning|bistånd|hemlös|"
			+ "tillfälligt boende|brott|våld|klagomål|olyck|(?<!ön)skad|väntetid|missnöj|handläggningstid|personalomsättning|"
			+ "energianvändning|utsläpp|felaktiga utbetalningar");
	private static final Pattern MORE = Pattern.compile("(?iu)avvärj|avvär|förebygg|(?<!miss)nöjd|upplever|utbild|trygg|\\bkan\\b|"
			+ "självständig|rekommender|inom \\d+|ökad|genomförd|besvarade|andel .*som får");

	private DirectionGuess() {
	}

	static Direction of(PublishedIndicator row) {
		var target = row.figure(Measure.TARGET).value();
		var city = row.figure(Measure.CITY_TARGET).value();
		return judged(row, target == null ? city : target).orElseGet(() -> {
			boolean zero = target != null && target.signum() == 0 || target == null && city != null && city.signum() == 0;
			boolean less = LESS.matcher(row.title()).find() && !MORE.matcher(row.title()).find();
			return zero || less ? Direction.LOWER : Direction.HIGHER;
		});
	}

	/** The direction that a judgement printed beside the indicator shows. */
	private static Optional<Direction> judged(PublishedIndicator row, BigDecimal target) {
		var outcome = row.figure(Measure.OUTCOME).value();
		boolean tells = row.fulfilment() != null && row.fulfilment() != PublishedStatus.NO_DATA && outcome != null
				&& target != null && outcome.compareTo(target) != 0;
		if (!tells) {
			return Optional.empty();
		}
		boolean reached = row.fulfilment() == PublishedStatus.FULLY;
		return Optional.of(reached == outcome.compareTo(target) > 0 ? Direction.HIGHER : Direction.LOWER);
	}
}
