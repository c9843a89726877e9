package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__FULFILMENT;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.fulfilment.Fulfilment;

/**
 * Judges the fulfilment of an outcome. A judgement other than the proposed one needs a reason and holds until it is taken
 * back by judging as proposed.
 *
 * @param outcome what is judged
 * @param status  the judgement
 * @param reason  why it is not the proposed one; not kept when it is
 */
public record SetFulfilment(Outcome outcome, Status status, String reason) implements Operation {

	@Override
	public String name() {
		return "setFulfilment";
	}

	@Override
	public Optional<Refusal> check() {
		if (isOverruling() && (reason == null || reason.isBlank())) {
			return Optional.of(Refusals.reasonMissing(Names.of(OUTCOME__FULFILMENT)));
		}
		return Permission.toSet(outcome, OUTCOME__FULFILMENT);
	}

	private boolean isOverruling() {
		return Fulfilment.propose(outcome).status() != status;
	}

	@Override
	public void apply() {
		outcome.setOverrideReason(isOverruling() ? reason.strip() : null);
		outcome.setFulfilment(status);
	}
}
