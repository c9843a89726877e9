package se.styrkedjan.ui.process;

import se.styrkedjan.ui.navigation.DocumentInput;

/**
 * A process, landscape or collaboration map to open in an editor; inputs of the same document and description are equal,
 * so each picture of a document has one editor.
 *
 * @param documentId  UUID of the document
 * @param description name of the diagram description, such as {@code ProcessFlow}
 * @param title       name of the document, shown until it is loaded
 */
public record ProcessInput(String documentId, String description, String title) implements DocumentInput {

	/** Description of the flow of a process. */
	public static final String FLOW = "ProcessFlow";
	/** Description of the map of all processes. */
	public static final String LANDSCAPE = "Landscape";
	/** Description of a collaboration map. */
	public static final String COLLABORATION = "CollaborationMap";
	/** Description of the goal map of a plan. */
	public static final String GOALS = "GoalMap";
	/** Id of the editor that draws. */
	public static final String CANVAS_EDITOR = "se.styrkedjan.diagram.ui.editor";

	@Override
	public boolean equals(Object other) {
		return other instanceof ProcessInput input && input.documentId.equals(documentId)
				&& input.description.equals(description);
	}

	@Override
	public int hashCode() {
		return 31 * documentId.hashCode() + description.hashCode();
	}
}
