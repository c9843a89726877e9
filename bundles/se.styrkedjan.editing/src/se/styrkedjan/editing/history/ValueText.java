package se.styrkedjan.editing.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/** Values as differences tell them. */
public final class ValueText {

	private ValueText() {
	}

	/** The value of a feature as text; the empty string for none. */
	public static String of(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> "";
		case BigDecimal number -> SwedishNumber.format(number, SwedishNumber.AS_WRITTEN);
		case LocalDate day -> SwedishDate.format(day);
		case Enumerator literal -> literal.getName();
		case String text when feature.getEType() == ModelPackage.Literals.RICH_TEXT -> PlainText.of(text);
		case List<?> elements -> elements.stream().map(element -> of(feature, element))
				.collect(Collectors.joining(", "));
		case EObject element -> Titles.of(element);
		default -> value.toString();
		};
	}
}
