package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells of an amount of a line in a period, in thousands of kronor; kronor and millions are turned into thousands.
 *
 * @param period  the period
 * @param feature the amount that is set
 * @param shown   the amount that is shown
 */
record AmountCells(Period period, EAttribute feature, Function<EconomySum, BigDecimal> shown)
		implements Cells<EconomyLine> {

	private static final Messages WORDS = Messages.of(AmountCells.class);
	private static final Set<String> MONEY = Set.of("", "tkr", "kkr", "ksek", "kr", "kronor", "sek", "mnkr", "mkr",
			"miljoner");

	@Override
	public String text(EconomyLine line) {
		return format(shown.apply(EconomySum.of(line, period)));
	}

	/** An amount in Swedish form, without unit. */
	static String format(BigDecimal amount) {
		return SwedishNumber.format(amount, SwedishNumber.AS_WRITTEN);
	}

	@Override
	public CellState state(EconomyLine line) {
		return Edits.state(line, period);
	}

	@Override
	public Operation read(EconomyLine line, String typed) throws UnreadableException {
		return switch (SwedishNumber.read(typed)) {
		case Reading.Value<Quantity>(Quantity quantity) when MONEY.contains(quantity.unit().toLowerCase()) ->
			new SetAmount(line, period, feature, plain(quantity.thousands()));
		case Reading.Nothing<Quantity>() -> new SetAmount(line, period, feature, null);
		case Reading<Quantity> other -> throw new UnreadableException(WORDS.text("wanted.amount"));
		};
	}

	/** Without decimals that are all zero, which a turn from kronor leaves. */
	private static BigDecimal plain(BigDecimal amount) {
		BigDecimal stripped = amount.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
