package se.styrkedjan.forms.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.ui.chart.Sparkline;
import se.styrkedjan.ui.grid.CellPicture;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of the trend of an indicator as a small line, said and copied in words.
 *
 * @param trend how an indicator has moved
 */
record TrendCells(Function<Indicator, Trend> trend) implements Cells<Indicator> {

	private static final Messages WORDS = Messages.of(TrendCells.class);

	@Override
	public String text(Indicator indicator) {
		return trend.apply(indicator).words();
	}

	@Override
	public CellState state(Indicator indicator) {
		return CellState.COMPUTED;
	}

	@Override
	public String hint(Indicator indicator) {
		String words = text(indicator);
		return words.isEmpty() ? WORDS.text("trend.none") : words;
	}

	@Override
	public Optional<CellPicture> picture(Indicator indicator) {
		Trend shown = trend.apply(indicator);
		return shown.isEmpty() ? Optional.empty() : Optional
				.of(new Sparkline(shown.values(), shown.target() == null ? List.of() : List.of(shown.target())));
	}

	@Override
	public Operation read(Indicator indicator, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("wanted.periods"));
	}
}
