package se.styrkedjan.forms.plan;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;

/** A text of the model that a field shows and changes. */
public interface TextTarget {

	/** The text as it is now; never null. */
	String text();

	/** What is wanted instead of a text that cannot be read, in the user's language; empty when it can be read. */
	default Optional<String> problem(String text) {
		return Optional.empty();
	}

	/** The operation that makes it another; only asked for a text without {@link #problem}. */
	Operation change(String text);

	/** Why it may not be changed; empty when it may. */
	Optional<Refusal> refusal();

	/** The text that an attribute of an element holds; the empty text is kept as none. */
	static TextTarget of(EObject element, EAttribute attribute) {
		return new TextTarget() {

			@Override
			public String text() {
				return Objects.requireNonNullElse((String) element.eGet(attribute), "");
			}

			@Override
			public Operation change(String text) {
				return new SetFeature(element, attribute, text.isEmpty() ? null : text);
			}

			@Override
			public Optional<Refusal> refusal() {
				return Permission.toSet(element, attribute);
			}
		};
	}
}
