package se.styrkedjan.processes.collaboration;

import static se.styrkedjan.model.process.ProcessPackage.Literals.AGREEMENT__PARTIES;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FORUM__MEMBERS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetReferences;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells that name the actors who meet in a forum or have agreed, with semicolon between; of an actor they name its forums.
 *
 * @param map the map they all belong to
 */
record MemberCells(CollaborationMap map) implements Cells<NamedElement> {

	private static final Messages WORDS = Messages.of(MemberCells.class);

	@Override
	public String text(NamedElement element) {
		Stream<? extends NamedElement> named = switch (element) {
		case Forum forum -> forum.getMembers().stream();
		case Agreement agreement -> agreement.getParties().stream();
		default -> map.getForums().stream().filter(forum -> forum.getMembers().contains(element));
		};
		return named.map(NamedElement::getName).collect(Collectors.joining("; "));
	}

	@Override
	public CellState state(NamedElement element) {
		return element instanceof Actor ? CellState.COMPUTED : CellState.EDITABLE;
	}

	@Override
	public String hint(NamedElement element) {
		return WORDS.text(element instanceof Actor ? "members.actor" : "members.hint");
	}

	@Override
	public Operation read(NamedElement element, String typed) throws UnreadableException {
		List<Actor> actors = new ArrayList<>();
		for (String name : typed.split(";")) {
			if (!name.isBlank()) {
				actors.add(actor(name.strip()));
			}
		}
		return new SetReferences(element, element instanceof Forum ? FORUM__MEMBERS : AGREEMENT__PARTIES,
				actors.stream().distinct().toList());
	}

	/** Whole names first, then beginnings, so that few letters are enough. */
	private Actor actor(String name) throws UnreadableException {
		List<Actor> same = map.getActors().stream().filter(actor -> name.equalsIgnoreCase(actor.getName())).toList();
		List<Actor> alike = map.getActors().stream().filter(actor -> actor.getName() != null
				&& actor.getName().regionMatches(true, 0, name, 0, name.length())).toList();
		if (!same.isEmpty() || alike.size() == 1) {
			return same.isEmpty() ? alike.getFirst() : same.getFirst();
		}
		throw new UnreadableException(WORDS.text(alike.isEmpty() ? "members.unknown" : "members.several", name));
	}
}
