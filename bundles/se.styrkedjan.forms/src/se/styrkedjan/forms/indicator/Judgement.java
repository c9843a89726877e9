package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.fulfilment.Fulfilment;
import se.styrkedjan.rules.fulfilment.Proposal;
import se.styrkedjan.rules.fulfilment.Proposal.Reason;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/**
 * How the fulfilment of an indicator in a period was come to.
 *
 * @param proposal       what is proposed, and why
 * @param overrideReason why it was overruled; empty when it was not
 */
record Judgement(Proposal proposal, String overrideReason) {

	private static final Messages WORDS = Messages.of(Judgement.class);

	static Judgement of(Indicator indicator, Period period) {
		return Outcomes.of(indicator, period).map(Judgement::of).orElseGet(
				() -> new Judgement(new Proposal(Status.NO_DATA, Reason.NO_OUTCOME, null, indicator.getTolerance()), ""));
	}

	private static Judgement of(Outcome outcome) {
		String reason = outcome.getOverrideReason();
		return new Judgement(Fulfilment.propose(outcome), reason == null ? "" : reason);
	}

	/** What is proposed and why, and the reason it was overruled for, in a sentence or two. */
	String explanation() {
		String proposed = WORDS.text("proposed", StatusSign.of(proposal.status()).text(), reason());
		return overrideReason.isBlank() ? proposed : proposed + ' ' + WORDS.text("overruled", overrideReason);
	}

	private String reason() {
		return WORDS.text("Reason." + proposal.reason(), percent(proposal.miss()), percent(proposal.tolerance()));
	}

	private static String percent(BigDecimal number) {
		return SwedishNumber.format(number, SwedishNumber.AS_WRITTEN, "%");
	}
}
