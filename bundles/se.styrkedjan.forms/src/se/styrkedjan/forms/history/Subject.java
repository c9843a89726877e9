package se.styrkedjan.forms.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;

/**
 * What a history is told of: one element with all that belongs to it, but not the goals under a goal.
 *
 * @param id    UUID of the element; empty for the whole plan
 * @param title its name
 */
record Subject(String id, String title) {

	static final Subject WHOLE_PLAN = new Subject("", "");

	static Subject of(EObject element) {
		return new Subject(((Element) element).getId(), Titles.of(element));
	}

	boolean isWhole() {
		return id.isEmpty();
	}

	/** What has changed of it between two states of the plan. */
	List<Difference> differences(EObject before, EObject after) {
		List<Difference> all = Differences.between(before, after);
		if (isWhole()) {
			return all;
		}
		Set<String> mine = new HashSet<>();
		collect(before, mine);
		collect(after, mine);
		return all.stream().filter(difference -> mine.contains(difference.elementId())).toList();
	}

	private void collect(EObject root, Set<String> ids) {
		Element element = new ElementIndex(root).get(id);
		if (element != null) {
			ids.add(id);
			for (TreeIterator<EObject> parts = element.eAllContents(); parts.hasNext();) {
				EObject part = parts.next();
				if (part instanceof Goal) {
					parts.prune();
				} else {
					ids.add(((Element) part).getId());
				}
			}
		}
	}

	/**
	 * The revisions it came or changed in.
	 *
	 * @param history all revisions, newest first
	 */
	List<Revision> revisions(Store store, List<Revision> history, Progress progress) {
		if (isWhole()) {
			return history;
		}
		List<Revision> changed = new ArrayList<>();
		EObject before = null;
		int done = 0;
		for (Revision revision : history.reversed()) {
			EObject after = store.load(revision.documentId(), revision.number()).root();
			if (before == null ? new ElementIndex(after).has(id) : !differences(before, after).isEmpty()) {
				changed.addFirst(revision);
			}
			before = after;
			progress.worked(++done, history.size());
		}
		return changed;
	}
}
