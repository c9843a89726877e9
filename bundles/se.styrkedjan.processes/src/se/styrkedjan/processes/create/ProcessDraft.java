package se.styrkedjan.processes.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.editing.process.AssignParty;
import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.editing.process.DictionaryEntry;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * What was asked for of a new process.
 *
 * @param name  its name
 * @param kind  row of the landscape
 * @param owner name of the role that owns it, or the empty string
 * @param lanes names of its lanes from the top
 */
record ProcessDraft(String name, ProcessKind kind, String owner, List<String> lanes) {

	private static final List<Kind> DOERS = List.of(Kind.ROLE, Kind.UNIT, Kind.PARTY);

	/** Keeps its own copy. */
	ProcessDraft {
		lanes = List.copyOf(lanes);
	}

	/** The names that a lane or owner may have in a dictionary. */
	static Stream<String> doers(Dictionary dictionary) {
		return DOERS.stream().flatMap(kind -> dictionary.of(kind).stream()).map(DictionaryEntry::name).distinct();
	}

	/** Makes the process, with a start to go on from; names that the dictionary knows refer to it. */
	Process make(Dictionary dictionary, String unitId) {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName(name);
		process.setKind(kind);
		process.setVersion("1.0");
		process.setUnitId(unitId.isEmpty() ? null : unitId);
		process.setOwnerRole(owner.isBlank() ? null
				: dictionary.find(Kind.ROLE, owner).map(DictionaryEntry::id).orElse(owner.strip()));
		lanes.forEach(lane -> process.getLanes().add(lane(lane, dictionary)));
		Event start = Elements.create(ProcessPackage.Literals.EVENT);
		start.setPosition(EventPosition.START);
		start.setName(Wording.current().literal(EventPosition.START));
		process.getNodes().add(start);
		start.setLane(process.getLanes().stream().findFirst().orElse(null));
		return process;
	}

	private static Lane lane(String name, Dictionary dictionary) {
		Lane lane = Elements.create(ProcessPackage.Literals.LANE);
		lane.setName(name.strip());
		Optional<DictionaryEntry> party = DOERS.stream().flatMap(kind -> dictionary.find(kind, name).stream()).findFirst();
		party.ifPresent(entry -> new AssignParty(lane, entry).apply());
		return lane;
	}
}
