package se.styrkedjan.rules.fulfilment;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Status;

/**
 * A proposed fulfilment with its reason; the words are {@code fulfilment.<reason>} of the rules' messages.
 *
 * @param status    the proposed fulfilment
 * @param reason    why
 * @param miss      how much was missed in percent of the target, to one decimal; null when there is no such number
 * @param tolerance largest miss that is partly fulfilled, in percent of the target
 */
public record Proposal(Status status, Reason reason, BigDecimal miss, BigDecimal tolerance) {

	/** Why a fulfilment is proposed. */
	public enum Reason {
		/** The target is reached. */
		REACHED,
		/** Missed by no more than the tolerance. */
		WITHIN_TOLERANCE,
		/** Missed by more than the tolerance. */
		BEYOND_TOLERANCE,
		/** A target of zero is missed, which no tolerance covers. */
		ZERO_TARGET,
		/** Nothing has been measured. */
		NO_OUTCOME,
		/** There is no number to measure against. */
		NO_TARGET
	}
}
