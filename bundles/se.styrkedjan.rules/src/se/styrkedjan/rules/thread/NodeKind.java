package se.styrkedjan.rules.thread;

/** What an element on the thread is, in the order in which its neighbours are shown. */
public enum NodeKind {
	GOAL, INDICATOR, ACTIVITY, PROCESS, STEP, RISK, CONTROL, CASE, DOCUMENT, SYSTEM, ROLE, UNIT, FORUM, AGREEMENT, TEXT
}
