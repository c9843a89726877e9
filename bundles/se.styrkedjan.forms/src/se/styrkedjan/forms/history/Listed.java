package se.styrkedjan.forms.history;

import java.util.List;

import se.styrkedjan.store.Revision;

/**
 * The versions of a plan, newest first.
 *
 * @param all   every one
 * @param shown those in which what the history is told of has changed
 */
record Listed(List<Revision> all, List<Revision> shown) {
}
