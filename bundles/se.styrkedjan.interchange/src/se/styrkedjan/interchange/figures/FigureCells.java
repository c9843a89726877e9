package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;

/** The cells of one row, read by what their columns hold. */
record FigureCells(Sheet.Row row, FigureMapping.Columns columns, String name, Findings findings) {

	private static final Pattern UNIT = Pattern.compile("\\b(kr|kronor|sek|mnkr|mkr|msek)\\b", Pattern.CASE_INSENSITIVE);

	/** The numbers; one that cannot be read is an error that names its cell. */
	Map<Meaning, BigDecimal> numbers() {
		var numbers = new EnumMap<Meaning, BigDecimal>(Meaning.class);
		quantities().forEach((meaning, quantity) -> numbers.put(meaning, quantity.value()));
		return numbers;
	}

	/** The numbers in thousands of kronor; one that is no amount of money is an error that names its cell. */
	Map<Meaning, BigDecimal> thousands() {
		var numbers = new EnumMap<Meaning, BigDecimal>(Meaning.class);
		quantities().forEach((meaning, quantity) -> {
			if (quantity.isMoney()) {
				numbers.put(meaning, quantity.unit().isEmpty() ? inUnitOfHead(meaning, quantity) : quantity.thousands());
			} else {
				findings.error(row.number(), "figures.notAnAmount", name, columns.text(row, meaning),
						columns.places().get(meaning) + 1);
			}
		});
		return numbers;
	}

	/** A number in a column with a head such as <q>Utfall (mnkr)</q> is of that unit. */
	private BigDecimal inUnitOfHead(Meaning meaning, Quantity quantity) {
		var unit = UNIT.matcher(columns.head(meaning));
		return unit.find() ? new Quantity(quantity.value(), unit.group(1), quantity.decimals()).thousands()
				: quantity.thousands();
	}

	/** Source and analysis. */
	Map<Meaning, String> texts() {
		var texts = new EnumMap<Meaning, String>(Meaning.class);
		for (var meaning : new Meaning[] { Meaning.SOURCE, Meaning.ANALYSIS }) {
			var text = columns.text(row, meaning);
			if (!text.isEmpty()) {
				texts.put(meaning, text);
			}
		}
		return texts;
	}

	private Map<Meaning, Quantity> quantities() {
		var quantities = new EnumMap<Meaning, Quantity>(Meaning.class);
		columns.places().keySet().stream().filter(Meaning::isNumber).forEach(meaning -> {
			switch (SwedishNumber.read(columns.text(row, meaning))) {
			case Reading.Value<Quantity>(Quantity quantity) -> quantities.put(meaning, quantity);
			case Reading.Nothing<Quantity> nothing -> {
				// an empty cell changes nothing
			}
			case Reading.Problem<Quantity>(String code, String text) ->
				findings.error(row.number(), "figures." + code, name, text, columns.places().get(meaning) + 1);
			}
		});
		return quantities;
	}
}
