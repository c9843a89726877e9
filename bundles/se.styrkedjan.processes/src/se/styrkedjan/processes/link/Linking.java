package se.styrkedjan.processes.link;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.process.LinkTargets.Found;
import se.styrkedjan.editing.process.SetLinks;
import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.model.Linkable;

/** Lets elements lead to one more target; those that do already stay as they are. */
public final class Linking {

	private Linking() {
	}

	/** Whether an element leads to a target already. */
	public static boolean isLinked(Linkable element, Found found) {
		return SetLinks.now(element, found.kind()).stream().anyMatch(target -> target.id().equals(found.target().id()));
	}

	/** Links all elements to a target, in one step of undo. */
	public static Operation of(List<? extends Linkable> elements, Found found) {
		List<Operation> links = elements.stream().filter(element -> !isLinked(element, found))
				.map(element -> link(element, found)).toList();
		return links.size() == 1 ? links.getFirst() : new CompositeOperation("linkElement", links);
	}

	private static Operation link(Linkable element, Found found) {
		List<Target> targets = new ArrayList<>(SetLinks.now(element, found.kind()));
		targets.add(found.target());
		return new SetLinks(element, found.kind(), targets);
	}
}
