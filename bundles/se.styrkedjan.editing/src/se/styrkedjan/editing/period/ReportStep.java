package se.styrkedjan.editing.period;

import java.util.List;

import se.styrkedjan.model.steering.ReportState;

/** A step of a report on its way from opened to decided. */
public enum ReportStep {
	/** The unit says that it is ready. */
	MARK_READY,
	/** The level above gives it back with a comment. */
	RETURN,
	/** The level above approves it. */
	APPROVE,
	/** The unit goes on working on what it had said was ready. */
	REOPEN,
	/** It is frozen at the decision. */
	FREEZE,
	/** A decided report is opened for work again. */
	THAW;

	/** The steps that can be taken in a state; the first is the one that leads on. */
	public static List<ReportStep> from(ReportState state) {
		return switch (state) {
		case OPEN, RETURNED -> List.of(MARK_READY, FREEZE);
		case READY -> List.of(APPROVE, RETURN, REOPEN, FREEZE);
		case APPROVED -> List.of(FREEZE, RETURN);
		case FROZEN -> List.of(THAW);
		};
	}
}
