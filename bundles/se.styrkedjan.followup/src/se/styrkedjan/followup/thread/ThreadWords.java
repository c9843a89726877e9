package se.styrkedjan.followup.thread;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.rules.thread.Gap;
import se.styrkedjan.rules.thread.NodeKind;
import se.styrkedjan.rules.thread.Relation;
import se.styrkedjan.rules.thread.ThreadNode;
import se.styrkedjan.ui.message.Messages;

/** What the thread and its gaps are called. */
final class ThreadWords {

	static final Messages WORDS = Messages.of(ThreadWords.class);

	private ThreadWords() {
	}

	static String kind(NodeKind kind) {
		return WORDS.text("NodeKind." + kind);
	}

	static String title(ThreadNode node) {
		return node.element() instanceof Section section ? text(section)
				: named(node.title());
	}

	/** A title, or words for the lack of one. */
	static String named(String title) {
		return title.isBlank() ? WORDS.text("untitled") : title;
	}

	/** What something is, and in the plan of which unit it stands, if in any. */
	static String place(NodeKind kind, String unit) {
		return unit.isEmpty() ? kind(kind) : WORDS.text("kind.of", kind(kind), unit);
	}

	/** The same heading stands in several documents of the year. */
	private static String text(Section section) {
		String heading = section.getHeading() == null || section.getHeading().isBlank() ? Vocabulary.of(section.getRole())
				: section.getHeading();
		for (EObject at = section; at != null; at = at.eContainer()) {
			if (at instanceof Report report) {
				return WORDS.text("text.of", heading, Vocabulary.of(report.getPeriod()));
			}
		}
		return heading;
	}

	static String direction(Relation.Direction direction) {
		return WORDS.text("Direction." + direction);
	}

	static String gap(Gap.Kind kind) {
		return WORDS.text("Gap." + kind);
	}
}
