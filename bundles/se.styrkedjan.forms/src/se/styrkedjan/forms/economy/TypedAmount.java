package se.styrkedjan.forms.economy;

import java.math.BigDecimal;

import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.message.Messages;

/** Amounts in thousands of kronor as people type them: kronor and millions are turned into thousands. */
final class TypedAmount {

	private static final Messages WORDS = Messages.of(TypedAmount.class);

	private TypedAmount() {
	}

	/** An amount in Swedish form, without unit; empty when it is null. */
	static String format(BigDecimal amount) {
		return SwedishNumber.format(amount, SwedishNumber.AS_WRITTEN);
	}

	/**
	 * Reads an amount.
	 *
	 * @return null for nothing
	 * @throws UnreadableException when it is none, with words that say what is wanted
	 */
	static BigDecimal read(String typed) throws UnreadableException {
		return switch (SwedishNumber.read(typed)) {
		case Reading.Value<Quantity>(Quantity quantity) when quantity.isMoney() ->
			plain(quantity.thousands());
		case Reading.Nothing<Quantity>() -> null;
		case Reading<Quantity> other -> throw new UnreadableException(WORDS.text("wanted.amount"));
		};
	}

	/** Without decimals that are all zero, which a turn from kronor leaves. */
	private static BigDecimal plain(BigDecimal amount) {
		BigDecimal stripped = amount.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
