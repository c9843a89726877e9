package se.styrkedjan.ui.process;

import se.styrkedjan.ui.navigation.DocumentInput;

/**
 * One version of a process to read as a map.
 *
 * @param documentId UUID of the process
 * @param revision   which of its revisions
 * @param title      name of the process
 */
public record VersionInput(String documentId, long revision, String title) implements DocumentInput {

	/** Id of the editor that shows it. */
	public static final String EDITOR = "se.styrkedjan.diagram.ui.version";
}
