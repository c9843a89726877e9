package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * Says who does what stands in a lane; the lane is called what the dictionary calls the party.
 *
 * @param lane  the lane
 * @param party a role, unit or party of the dictionary
 */
public record AssignParty(Lane lane, DictionaryEntry party) implements Operation {

	@Override
	public String name() {
		return "assignParty";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toSet(lane, ProcessPackage.Literals.LANE__PARTY);
	}

	@Override
	public void apply() {
		lane.setParty(party.id());
		lane.setName(party.name());
		lane.setExternal(party.kind() == Kind.PARTY);
	}
}
