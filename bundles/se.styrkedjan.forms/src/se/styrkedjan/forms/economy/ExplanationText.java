package se.styrkedjan.forms.economy;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;

/** The explanation of a line's deviation in a period; the amount that holds it is made with its first word. */
record ExplanationText(EconomyLine line, Period period) implements TextTarget {

	@Override
	public String text() {
		return PeriodEntries.find(line.getAmounts(), period).map(Amount::getExplanation).orElse("");
	}

	@Override
	public Operation change(String text) {
		return new SetAmount(line, period, SteeringPackage.eINSTANCE.getAmount_Explanation(),
				text.isEmpty() ? null : text);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toReport(line, period);
	}
}
