package se.styrkedjan.processes.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.message.Messages;

/** Reads what the navigator shows: landscapes, processes by kind, collaboration maps, and what is archived last. */
final class MapGroups {

	private static final Messages WORDS = Messages.of(MapGroups.class);

	private MapGroups() {
	}

	/** The groups that have anything in them. To be called off the UI thread. */
	static List<MapGroup> of(Store store) {
		List<ProcessRow> processes = store.queries().processes();
		List<MapGroup> groups = new ArrayList<>();
		groups.add(documents(store, DocumentKind.LANDSCAPE));
		for (ProcessKind kind : ProcessKind.values()) {
			groups.add(new MapGroup(WORDS.text("group." + kind), processes.stream()
					.filter(row -> row.kind() == kind && row.state() != ProcessState.ARCHIVED).map(MapEntry::of).toList()));
		}
		groups.add(documents(store, DocumentKind.COLLABORATION));
		groups.add(new MapGroup(WORDS.text("group.ARCHIVED"), processes.stream()
				.filter(row -> row.state() == ProcessState.ARCHIVED).map(MapEntry::of).toList()));
		groups.removeIf(group -> group.entries().isEmpty());
		return groups;
	}

	/** The same with the goal map of the plan that is chosen, before what is archived; nothing where there is no map yet. */
	static List<MapGroup> of(Store store, Choice choice) {
		List<MapGroup> groups = new ArrayList<>(of(store));
		String archived = WORDS.text("group.ARCHIVED");
		boolean hasArchived = !groups.isEmpty() && groups.getLast().title().equals(archived);
		store.queries().plan(choice.unitId(), choice.year())
				.filter(plan -> choice.isComplete() && !groups.isEmpty()).ifPresent(plan -> groups.add(
				hasArchived ? groups.size() - 1 : groups.size(), new MapGroup(WORDS.text("group.PLAN"),
						List.of(new MapEntry(plan.id(), DocumentKind.PLAN, plan.title(), Optional.empty())))));
		return groups;
	}

	private static MapGroup documents(Store store, DocumentKind kind) {
		return new MapGroup(WORDS.text("group." + kind), store.documents(new DocumentFilter(Set.of(kind), "", 0)).stream()
				.map(info -> new MapEntry(info.id(), kind, info.title(), Optional.empty())).toList());
	}
}
