package se.styrkedjan.processes.properties;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.forms.plan.TextTarget;

/**
 * The same text of several elements: what they have in common, none where they differ; a change is one for all.
 *
 * @param each the text of each, at least one
 */
record SeveralTarget(List<TextTarget> each) implements TextTarget {

	/** Whether all say the same. */
	boolean isCommon() {
		return each.stream().map(TextTarget::text).distinct().count() == 1;
	}

	@Override
	public String text() {
		return isCommon() ? each.getFirst().text() : "";
	}

	@Override
	public Optional<String> problem(String text) {
		return each.getFirst().problem(text);
	}

	@Override
	public Operation change(String text) {
		return new CompositeOperation("setFeature", each.stream().map(target -> target.change(text)).toList());
	}

	@Override
	public Optional<Refusal> refusal() {
		return each.stream().flatMap(target -> target.refusal().stream()).findFirst();
	}
}
