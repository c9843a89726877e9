package se.styrkedjan.forms.table;

import java.math.BigDecimal;

import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.message.Messages;

/**
 * How numbers of one kind are shown and read.
 *
 * @param unit     unit of measure shown after the number, such as {@code %}; empty for none
 * @param decimals decimals to show, from 0; -1 shows as many as the number has
 */
public record NumberForm(String unit, int decimals) {

	/** As many decimals as the number has, and no unit. */
	public static final NumberForm PLAIN = new NumberForm("", SwedishNumber.AS_WRITTEN);

	private static final Messages WORDS = Messages.of(NumberForm.class);

	/** The number in Swedish form; empty when it is null. */
	public String format(BigDecimal number) {
		return SwedishNumber.format(number, decimals, unit.equals("%") ? unit : "");
	}

	/**
	 * Reads a number, generously.
	 *
	 * @return the number; null for a lone dash
	 * @throws UnreadableException when it is none, or has another unit than this form's
	 */
	public BigDecimal parse(String typed) throws UnreadableException {
		return switch (SwedishNumber.read(typed)) {
		case Reading.Value<Quantity>(Quantity quantity) -> inUnit(quantity);
		case Reading.Nothing<Quantity>() -> null;
		case Reading.Problem<Quantity>(String code, String text) -> throw new UnreadableException(
				WORDS.text("wanted." + code));
		};
	}

	private BigDecimal inUnit(Quantity quantity) throws UnreadableException {
		boolean fits = quantity.unit().isEmpty() || quantity.unit().equalsIgnoreCase(unit)
				|| isCount(quantity.unit()) && !unit.equals("%");
		if (!fits) {
			throw new UnreadableException(WORDS.text(unit.isEmpty() ? "wanted.noUnit" : "wanted.unit", unit,
					quantity.unit()));
		}
		return quantity.value();
	}

	/** Words for pieces mean the same as no unit. */
	private static boolean isCount(String unit) {
		return unit.equalsIgnoreCase("st") || unit.equalsIgnoreCase("st.") || unit.equalsIgnoreCase("stycken")
				|| unit.equalsIgnoreCase("antal");
	}
}
