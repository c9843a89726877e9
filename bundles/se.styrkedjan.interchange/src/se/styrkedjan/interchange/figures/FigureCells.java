package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;

/** The cells of one row, read by what their columns hold. */
record FigureCells(Sheet.Row row, FigureMapping.Columns columns, String name, Findings findings) {

	/** The numbers; one that cannot be read is an error that names its cell. */
	Map<Meaning, BigDecimal> numbers() {
		var numbers = new EnumMap<Meaning, BigDecimal>(Meaning.class);
		quantities().forEach((meaning, quantity) -> numbers.put(meaning, quantity.value()));
		return numbers;
	}

	/** The numbers in thousands of kronor. */
	Map<Meaning, BigDecimal> thousands() {
		var numbers = new EnumMap<Meaning, BigDecimal>(Meaning.class);
		quantities().forEach((meaning, quantity) -> numbers.put(meaning, quantity.thousands()));
		return numbers;
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
