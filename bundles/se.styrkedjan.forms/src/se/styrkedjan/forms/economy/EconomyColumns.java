package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.forms.table.Column;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.rules.economy.EconomySum.Kind;

/** The columns after the title in one view of the economy, and what stands in them in rows of sums. */
interface EconomyColumns {

	/** The columns after the title. */
	List<Column<EconomyLine>> columns();

	/**
	 * What lines sum to.
	 *
	 * @param column column of the table; the first after the title is 1
	 * @return null when there is nothing to sum
	 */
	BigDecimal sum(Stream<EconomyLine> lines, Kind kind, int column);

	/** Whether a sum of a column can be checked by typing another there. */
	boolean takesTotal(int column);
}
