package se.styrkedjan.followup.thread;

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
		return node.title().isBlank() ? WORDS.text("untitled") : node.title();
	}

	static String direction(Relation.Direction direction) {
		return WORDS.text("Direction." + direction);
	}

	static String gap(Gap.Kind kind) {
		return WORDS.text("Gap." + kind);
	}
}
