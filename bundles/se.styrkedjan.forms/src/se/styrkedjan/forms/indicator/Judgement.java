package se.styrkedjan.forms.indicator;

import java.util.Objects;
import java.util.Optional;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.fulfilment.Fulfilment;
import se.styrkedjan.rules.fulfilment.ProposalWords;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/**
 * How the fulfilment of an indicator in a period was come to.
 *
 * @param proposed       what is proposed
 * @param sentence       why, such as <q>12 av 54 = 22,22 %, mål 25 %: 11,1 % under …</q>
 * @param status         what it is now
 * @param overrideReason why it was overruled; empty when it was not
 */
record Judgement(Status proposed, String sentence, Status status, String overrideReason) {

	private static final Messages WORDS = Messages.of(Judgement.class);

	static Judgement of(Indicator indicator, Period period) {
		Optional<Outcome> outcome = Outcomes.of(indicator, period);
		return outcome.isPresent() ? of(outcome.get()) : of(Elements.<Outcome>create(SteeringPackage.Literals.OUTCOME));
	}

	private static Judgement of(Outcome outcome) {
		return new Judgement(Fulfilment.propose(outcome).status(), ProposalWords.current().of(outcome),
				outcome.getFulfilment(), Objects.requireNonNullElse(outcome.getOverrideReason(), "").strip());
	}

	boolean isOverruled() {
		return !overrideReason.isEmpty();
	}

	/** What is proposed and why, and the reason it was overruled for, in a sentence or two. */
	String explanation() {
		return isOverruled() ? sentence + ' ' + WORDS.text("overruled", StatusSign.of(status).text(), overrideReason)
				: sentence;
	}
}
