package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.SECTION__TEXT;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Section;

/**
 * Sets the text of a section.
 *
 * @param section whose text
 * @param text    in the safe subset of HTML; null or empty for none
 */
public record SetSectionText(Section section, String text) implements Operation {

	@Override
	public String name() {
		return "setSectionText";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toSet(section, SECTION__TEXT);
	}

	@Override
	public void apply() {
		section.setText(text);
	}
}
