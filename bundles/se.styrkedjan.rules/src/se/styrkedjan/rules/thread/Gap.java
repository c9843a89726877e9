package se.styrkedjan.rules.thread;

/**
 * A place where the thread is broken.
 *
 * @param kind what is missing
 * @param node where
 */
public record Gap(Kind kind, ThreadNode node) {

	/** What is missing. */
	public enum Kind {
		/** A goal that nothing measures. */
		GOAL_WITHOUT_INDICATOR,
		/** A goal that no process carries. */
		GOAL_WITHOUT_PROCESS,
		/** A step of work without routine. */
		STEP_WITHOUT_ROUTINE,
		/** A process that nobody owns. */
		PROCESS_WITHOUT_OWNER,
		/** A process whose review is overdue. */
		PROCESS_PAST_REVIEW,
		/** A risk that no control meets. */
		RISK_WITHOUT_CONTROL,
		/** An indicator whose outcomes nobody has commented on. */
		INDICATOR_WITHOUT_COMMENT,
		/** An indicator with the same outcome in all periods, at least three. */
		INDICATOR_THAT_NEVER_MOVED
	}
}
