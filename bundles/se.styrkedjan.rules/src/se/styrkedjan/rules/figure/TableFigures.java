package se.styrkedjan.rules.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum;

/**
 * Every figure that stands in the economy table of a period, and the net of the whole.
 *
 * @param all amounts, sums and deviations
 * @param net the net of the unit
 */
public record TableFigures(List<BigDecimal> all, EconomySum net) {

	/** The figures of a period. */
	public static TableFigures of(Economy economy, Period period) {
		List<EconomySum> sums = new ArrayList<>();
		for (EconomyPart part : economy.getParts()) {
			for (EconomyLine line : part.getLines()) {
				sums.add(EconomySum.of(line, period));
			}
			Stream.of(EconomySum.Kind.values()).forEach(kind -> sums.add(EconomySum.of(part, kind, period)));
		}
		Stream.of(EconomySum.Kind.values()).forEach(kind -> sums.add(EconomySum.of(economy, kind, period)));
		return new TableFigures(sums.stream().flatMap(TableFigures::values).filter(Objects::nonNull).toList(),
				EconomySum.of(economy, EconomySum.Kind.NET, period));
	}

	private static Stream<BigDecimal> values(EconomySum sum) {
		return Stream.of(sum.outcome(), sum.budget(), sum.forecast(), sum.deviation(), sum.forecastDeviation());
	}

	/** Whether a stated amount stands anywhere in the table. */
	public boolean hold(Statement statement) {
		return all.stream().anyMatch(statement::canBe);
	}

	/** What the table says of a measure for the unit as a whole; null when it says nothing. */
	public BigDecimal net(Measure measure) {
		return switch (measure) {
		case DEVIATION -> net.deviation();
		case FORECAST -> net.forecast();
		case OUTCOME -> net.outcome();
		case BUDGET -> net.budget();
		};
	}
}
