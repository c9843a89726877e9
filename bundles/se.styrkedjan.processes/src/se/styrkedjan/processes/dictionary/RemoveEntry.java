package se.styrkedjan.processes.dictionary;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.store.Store;

/**
 * Removes an entry of the dictionary that nothing uses.
 *
 * @param entry the entry
 * @param store where its uses are looked up
 */
record RemoveEntry(NamedElement entry, Store store) implements Operation {

	@Override
	public String name() {
		return "removeElements";
	}

	@Override
	public Optional<Refusal> check() {
		int uses = store.queries().uses(entry.getId()).size();
		return uses == 0 ? new RemoveElements(List.of(entry)).check()
				: Optional.of(Refusal.of("dictionaryUsed", String.valueOf(entry.getName()), uses));
	}

	@Override
	public void apply() {
		new RemoveElements(List.of(entry)).apply();
	}
}
