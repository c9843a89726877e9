package se.styrkedjan.forms.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.message.Messages;

/**
 * A date of an element as a field shows and reads it.
 *
 * @param element   what has the date
 * @param attribute an attribute of dates
 */
public record DateTarget(EObject element, EAttribute attribute) implements TextTarget {

	private static final Messages WORDS = Messages.of(DateTarget.class);

	@Override
	public String text() {
		return format((LocalDate) element.eGet(attribute));
	}

	/** A date as it is written; the empty text for none. */
	public static String format(LocalDate date) {
		return date == null ? "" : SwedishDate.format(date);
	}

	/** What is wanted instead of a text that is no date; empty when it is one, or nothing. */
	public static Optional<String> problemWith(String text) {
		return SwedishDate.read(text) instanceof Reading.Problem<LocalDate> ? Optional.of(WORDS.text("wanted.date"))
				: Optional.empty();
	}

	@Override
	public Optional<String> problem(String text) {
		return problemWith(text);
	}

	@Override
	public Operation change(String text) {
		LocalDate date = SwedishDate.read(text) instanceof Reading.Value<LocalDate> value ? value.value() : null;
		return new SetFeature(element, attribute, date);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toSet(element, attribute);
	}
}
