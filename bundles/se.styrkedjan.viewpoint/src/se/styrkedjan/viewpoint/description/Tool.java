package se.styrkedjan.viewpoint.description;

import java.util.List;
import java.util.Map;

/** Something a user can do in a diagram. */
public sealed interface Tool {

	/** What all tools say. */
	Head head();

	/**
	 * What all tools say.
	 *
	 * @param name         name in the file
	 * @param label        name for people
	 * @param icon         path of its symbol, or empty
	 * @param place        where it stands
	 * @param precondition whether it can be used
	 * @param variables    names of its variables by their role, such as {@code element}
	 * @param computed     further variables, by name, whose values are computed before the first operation
	 * @param operations   what it does
	 */
	record Head(String name, String label, String icon, Place place, ExpressionText precondition,
			Map<String, String> variables, Map<String, ExpressionText> computed, List<ModelOperation> operations) {

		/** The name of the variable with a role; the role itself when the file has none. */
		public String variable(String role) {
			return variables.getOrDefault(role, role);
		}
	}

	/** Makes a node or container. */
	record CreateNode(Head head, NodeMapping.Kind kind, List<String> mappings, List<String> extraMappings)
			implements Tool {
	}

	/** Makes a line. */
	record CreateEdge(Head head, List<String> mappings, List<String> extraSources, List<String> extraTargets,
			ExpressionText startPrecondition) implements Tool {
	}

	/** Deletes. */
	record Delete(Head head) implements Tool {
	}

	/** Edits a label; {@code mask} such as {@code {0}: {1}} parts the text into variables. */
	record Rename(Head head, String mask, ExpressionText input) implements Tool {
	}

	/** Moves an end of a line. */
	record Reconnect(Head head, End end) implements Tool {

		/** Which end may be moved. */
		public enum End {
			SOURCE, TARGET, BOTH
		}
	}

	/** Takes in what is dropped. */
	record Drop(Head head, List<String> mappings, Source from) implements Tool {

		/** Where it may come from. */
		public enum Source {
			DIAGRAM, OUTSIDE, BOTH
		}
	}

	/** Does something on a double click. */
	record DoubleClick(Head head, List<String> mappings) implements Tool {
	}

	/** Does something with the chosen element: a tool of the palette or an entry of a menu. */
	record Action(Head head) implements Tool {
	}

	/** Takes in what is pasted. */
	record Paste(Head head) implements Tool {
	}

	/** Leads to another diagram: of the elements {@code browse} answers, by the description named. */
	record Navigate(Head head, String description, ExpressionText browse, ExpressionText title, Existing existing)
			implements Tool {

		/** Whether it leads to diagrams there are, or makes new ones. */
		public enum Existing {
			OPEN, CREATE
		}
	}
}
