package se.styrkedjan.ui.process;

import se.styrkedjan.ui.navigation.DocumentInput;

/**
 * Two versions of a process to compare on the map; which two can be chosen anew there.
 *
 * @param documentId UUID of the process
 * @param older      revision to compare with; 0 to let the editor propose one
 * @param newer      revision to look at; {@link #NOW} for the process as it is being worked on
 * @param title      name of the process
 */
public record ComparisonInput(String documentId, long older, long newer, String title) implements DocumentInput {

	/** Id of the editor that shows it. */
	public static final String EDITOR = "se.styrkedjan.diagram.ui.comparison";

	/** The process as it is now, saved or not. */
	public static final long NOW = 0;
}
