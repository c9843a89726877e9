package se.styrkedjan.processes.open;

import se.styrkedjan.editing.process.Dictionary;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;

/** The dictionary of the database that is open, read again after something has been saved. Used on the UI thread. */
public final class CurrentDictionary {

	private static final CurrentDictionary ONLY = new CurrentDictionary();

	private Store readFrom;
	private Dictionary dictionary = Dictionary.EMPTY;

	private CurrentDictionary() {
		WorkContext.get().addListener(() -> readFrom = null);
	}

	/** The dictionary as it is stored now; empty without a database. */
	public static Dictionary get() {
		return ONLY.read();
	}

	private Dictionary read() {
		Store store = WorkContext.get().store().orElse(null);
		if (store != null && store != readFrom) {
			dictionary = Dictionary.of(store);
			readFrom = store;
		}
		return store == null ? Dictionary.EMPTY : dictionary;
	}
}
