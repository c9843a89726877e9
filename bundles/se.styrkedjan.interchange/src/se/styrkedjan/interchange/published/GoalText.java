package se.styrkedjan.interchange.published;

/** The texts that stand under a goal, in the order they are printed. */
public enum GoalText {

	/** Beskrivning. */
	DESCRIPTION,

	/** Förväntat resultat. */
	EXPECTED_RESULT,

	/** Arbetssätt. */
	WORKING_METHODS,

	/** Resursanvändning. */
	RESOURCE_USE,

	/** Uppföljning. */
	FOLLOW_UP,

	/** Utveckling. */
	DEVELOPMENT,

	/** Analys of the goal. */
	ANALYSIS,

	/** Text that stood under the goal without a known heading. */
	OTHER
}
