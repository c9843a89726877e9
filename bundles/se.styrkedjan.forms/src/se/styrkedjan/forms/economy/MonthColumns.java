package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.rules.economy.MonthSum;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/**
 * Outcome or budget of each month, and of the year.
 *
 * @param feature outcome or budget of {@code Amount}
 */
record MonthColumns(EAttribute feature) implements EconomyColumns {

	private static final Messages WORDS = Messages.of(MonthColumns.class);
	private static final int AMOUNT = 9;
	private static final int SUM = 12;

	@Override
	public List<Column<EconomyLine>> columns() {
		List<Column<EconomyLine>> columns = new ArrayList<>();
		for (Month month : Month.values()) {
			columns.add(new Column<>(month.name(), month.getDisplayName(TextStyle.SHORT_STANDALONE, Language.current()),
					AMOUNT, Align.RIGHT, new MonthCells(month.getValue(), feature)));
		}
		columns.add(new Column<>("year", WORDS.text("column.year"), SUM, Align.RIGHT, new YearCells(feature)));
		return columns;
	}

	@Override
	public BigDecimal sum(Stream<EconomyLine> lines, Kind kind, int column) {
		List<EconomyLine> all = lines.toList();
		if (column <= MonthSum.YEAR) {
			return MonthSum.of(all.stream(), kind, feature, column);
		}
		return IntStream.rangeClosed(1, MonthSum.YEAR).mapToObj(month -> MonthSum.of(all.stream(), kind, feature, month))
				.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
	}

	@Override
	public boolean takesTotal(int column) {
		return true;
	}
}
