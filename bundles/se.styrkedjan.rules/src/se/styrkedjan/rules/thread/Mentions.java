package se.styrkedjan.rules.thread;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import se.styrkedjan.model.steering.Section;
import se.styrkedjan.rules.text.PlainText;

/**
 * Finds the texts in which an element is named by its whole title, in upper or lower case alike. What many things are
 * called alike, such as steps, roles and units, is not looked for.
 */
final class Mentions {

	private static final Set<NodeKind> NAMED = EnumSet.of(NodeKind.GOAL, NodeKind.INDICATOR, NodeKind.ACTIVITY,
			NodeKind.PROCESS, NodeKind.RISK, NodeKind.CONTROL, NodeKind.CASE, NodeKind.DOCUMENT, NodeKind.SYSTEM,
			NodeKind.FORUM, NodeKind.AGREEMENT);
	/** Such as SIP. */
	private static final int SHORTEST = 3;

	private final Collection<ThreadNode> nodes;
	private final List<Name> names;

	private record Name(String words, ThreadNode node) {
	}

	Mentions(Collection<ThreadNode> nodes) {
		this.nodes = nodes;
		this.names = nodes.stream().filter(node -> NAMED.contains(node.kind()))
				.map(node -> new Name(folded(node.title()), node)).filter(name -> isTelling(name.words())).toList();
	}

	private static String folded(String text) {
		return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
	}

	/** A bare number may be anything. */
	private static boolean isTelling(String name) {
		return name.length() >= SHORTEST && name.chars().anyMatch(letter -> Character.isLetter(letter) || letter == '-');
	}

	/** Tells of each text and each element that is named in it. */
	void find(BiConsumer<ThreadNode, ThreadNode> found) {
		for (ThreadNode node : nodes) {
			if (node.element() instanceof Section section && section.getText() != null) {
				String text = folded(PlainText.of(section.getText()));
				names.stream().filter(name -> stands(name.words(), text)).forEach(name -> found.accept(node, name.node()));
			}
		}
	}

	/** As words of their own, not as the beginning of a longer one. */
	private static boolean stands(String name, String text) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			if (isEdge(text, at - 1) && isEdge(text, at + name.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isEdge(String text, int at) {
		return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
	}
}
