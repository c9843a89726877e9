package se.styrkedjan.editing.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.rules.text.SwedishNumber;

/** Reads what was typed or pasted into a cell as a value of its class. Words of choices are known in both languages. */
public final class TypedText {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	private TypedText() {
	}

	/** How texts are read for a class of values. */
	public static Function<String, Reading<?>> reader(EDataType type) {
		if (type instanceof EEnum enumeration) {
			Map<String, Enumerator> choices = choices(enumeration);
			return text -> choice(choices, text);
		}
		if (type == ModelPackage.Literals.RICH_TEXT) {
			return text -> text.isBlank() ? new Reading.Nothing<>() : new Reading.Value<>(paragraphs(text));
		}
		return switch (type.getInstanceClassName()) {
		case "java.math.BigDecimal" -> TypedText::number;
		case "int", "java.lang.Integer" -> TypedText::whole;
		case "java.time.LocalDate" -> SwedishDate::read;
		case "boolean" -> TypedText::truth;
		default -> text -> text.isBlank() ? new Reading.Nothing<>() : new Reading.Value<>(text.strip());
		};
	}

	private static Reading<?> number(String text) {
		return switch (SwedishNumber.read(text)) {
		case Reading.Value<Quantity>(var quantity) -> new Reading.Value<>(quantity.value());
		case Reading<?> other -> other;
		};
	}

	private static Reading<?> whole(String text) {
		try {
			return number(text) instanceof Reading.Value<?>(BigDecimal value)
					? new Reading.Value<>(value.intValueExact())
					: number(text);
		} catch (ArithmeticException notWhole) {
			return new Reading.Problem<>("notANumber", text);
		}
	}

	private static Reading<?> truth(String text) {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
		case "ja", "yes", "x", "true", "sant", "1" -> new Reading.Value<>(true);
		case "nej", "no", "", "-", "false", "falskt", "0" -> new Reading.Value<>(false);
		default -> new Reading.Problem<>("notAChoice", text);
		};
	}

	private static Map<String, Enumerator> choices(EEnum enumeration) {
		Map<String, Enumerator> choices = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (EEnumLiteral literal : enumeration.getELiterals()) {
			Stream.of(Locale.of("sv"), Locale.ENGLISH).map(Wording::in)
					.forEach(words -> choices.put(words.literal(literal.getInstance()), literal.getInstance()));
			choices.put(literal.getName(), literal.getInstance());
		}
		return choices;
	}

	/** A symbol before the word, as statuses are printed with, is passed over. */
	private static Reading<?> choice(Map<String, Enumerator> choices, String text) {
		String word = text.replaceFirst("^[^\\p{L}]+", "").strip();
		if (word.isEmpty()) {
			return new Reading.Nothing<>();
		}
		Enumerator choice = choices.get(word);
		return choice == null ? new Reading.Problem<>("notAChoice", text) : new Reading.Value<>(choice);
	}

	private static String paragraphs(String text) {
		return LINE_END.splitAsStream(text.strip()).filter(line -> !line.isBlank()).map(TypedText::escaped)
				.map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
	}

	private static String escaped(String line) {
		return line.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
