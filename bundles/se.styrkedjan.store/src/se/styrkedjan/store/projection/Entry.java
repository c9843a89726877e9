package se.styrkedjan.store.projection;

/** What the projection knows of one element; two entries are equal when nothing needs to be written again. */
public sealed interface Entry permits GoalEntry, IndicatorEntry, OutcomeEntry, ActivityEntry, CaseEntry, RiskEntry,
		StepEntry, ProcessEntry, UseEntry, LinkEntry, TextEntry {

	/** Key among the entries of the same kind in one document, usually the UUID of the element. */
	String key();
}
