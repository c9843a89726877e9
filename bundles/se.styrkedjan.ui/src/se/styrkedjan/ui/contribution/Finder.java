package se.styrkedjan.ui.contribution;

import java.util.List;

/** Finds things for the field <q>Sök eller gör</q>; contributed to {@code se.styrkedjan.ui.finder}. */
public interface Finder {

	/**
	 * What fits what was typed, best first. Called on a background thread; may take its time, but is asked again at every
	 * key, so it should answer within a tenth of a second.
	 *
	 * @param words what was typed, stripped; empty before anything is typed
	 * @param limit most hits wanted
	 */
	List<Hit> find(String words, int limit);
}
