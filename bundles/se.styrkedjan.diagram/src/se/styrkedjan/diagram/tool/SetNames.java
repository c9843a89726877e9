package se.styrkedjan.diagram.tool;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.Diagram;

/**
 * Turns a layer or filter of a diagram on or off.
 *
 * @param name      key of its words in the undo menu
 * @param diagram   the diagram
 * @param feature   its layers or its filters, names one a line
 * @param item      name of the layer or filter
 * @param wanted    on or off
 */
public record SetNames(String name, Diagram diagram, EAttribute feature, String item, Wanted wanted)
		implements Operation {

	/** On or off. */
	public enum Wanted {
		ON, OFF
	}

	/** The names in a text. */
	public static Set<String> names(String text) {
		Set<String> names = new LinkedHashSet<>();
		if (text != null) {
			Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).forEach(names::add);
		}
		return names;
	}

	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		Set<String> names = names((String) diagram.eGet(feature));
		if (wanted == Wanted.ON) {
			names.add(item);
		} else {
			names.remove(item);
		}
		diagram.eSet(feature, names.isEmpty() ? null : String.join("\n", names));
	}

	@Override
	public boolean hasConsequences() {
		return false;
	}
}
