package se.styrkedjan.followup.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.model.organisation.UnitKind;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.context.Choice;

/** Finds the units of an organisation that have no plan. A department or board need not have one of its own. */
final class UnplannedUnits {

	private final Scope scope;
	private final Set<String> planned;
	private final int year;
	private final List<Choice> found = new ArrayList<>();

	private UnplannedUnits(Scope scope, Set<String> planned, int year) {
		this.scope = scope;
		this.planned = planned;
		this.year = year;
	}

	/** Those in a part of the organisation. */
	static List<Choice> of(FollowUpData data, Scope scope) {
		UnplannedUnits units = new UnplannedUnits(scope,
				data.plans().stream().map(DocumentInfo::unitId).collect(Collectors.toSet()), data.choice().year());
		data.documents().stream().filter(Organisation.class::isInstance).map(Organisation.class::cast)
				.forEach(organisation -> organisation.getUnits()
						.forEach(unit -> units.look(unit, scope.id().isEmpty())));
		return List.copyOf(units.found);
	}

	private void look(Unit unit, boolean within) {
		boolean inside = within || unit.getId().equals(scope.id());
		if (inside && unit.getKind() == UnitKind.UNIT && unit.getName() != null && !planned.contains(unit.getId())) {
			found.add(new Choice(unit.getId(), unit.getName(), year));
		}
		unit.getUnits().forEach(below -> look(below, inside));
	}
}
