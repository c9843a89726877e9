package se.styrkedjan.diagram.ui.edit;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.live.Choice;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.Notice;

/**
 * Turns off the filters that hide what has just been made, and says so: one who makes a note while notes are hidden wants
 * to see it.
 */
record Uncovering(LiveDiagram live, View made) implements Operation {

	private static final Messages WORDS = Messages.of(Uncovering.class);

	/** What is to be done so that a view is seen; empty when it is. */
	static Optional<Operation> of(LiveDiagram live, View made) {
		return made == null || live.isShown(made) || on(live).isEmpty() ? Optional.empty()
				: Optional.of(new Uncovering(live, made));
	}

	private static List<Choice> on(LiveDiagram live) {
		return live.filters().stream().filter(filter -> filter.state() == Visibility.ON).toList();
	}

	@Override
	public String name() {
		return "diagramFilter";
	}

	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		List<Choice> filters = on(live);
		for (Choice filter : filters) {
			if (isSeenWithout(List.of(filter))) {
				return;
			}
		}
		isSeenWithout(filters);
	}

	/** Turns filters off, but on again when that is of no use. */
	private boolean isSeenWithout(List<Choice> filters) {
		filters.forEach(filter -> live.setFilter(filter.name(), Visibility.OFF).apply());
		if (live.isShown(made)) {
			Notice.tell(WORDS.text("uncovered", String.join(", ", filters.stream().map(Choice::label).toList())));
			return true;
		}
		filters.forEach(filter -> live.setFilter(filter.name(), Visibility.ON).apply());
		return false;
	}
}
