package se.styrkedjan.editing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;

/** The conflicts of a merge, and what has been chosen for them. */
final class Conflicts {

	private final Map<Difference, Side> choices;
	private final List<Difference> open = new ArrayList<>();

	/** Conflicts that may have been chosen for already. */
	Conflicts(Map<Difference, Side> choices) {
		this.choices = choices;
	}

	/** Which side wins a conflict; one that nobody has chosen for stays open, and ours is kept meanwhile. */
	Side decide(Difference conflict) {
		Side choice = choices.get(conflict);
		if (choice == null) {
			open.add(conflict);
			return Side.OURS;
		}
		return choice;
	}

	List<Difference> open() {
		return List.copyOf(open);
	}
}
