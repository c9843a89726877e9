package se.styrkedjan.forms.indicator;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;

/** The analysis of an indicator in a period; the outcome that holds it is made with its first word. */
record AnalysisText(Indicator indicator, Period period) implements TextTarget {

	@Override
	public String text() {
		return Outcomes.of(indicator, period).map(Outcome::getAnalysis).orElse("");
	}

	@Override
	public Operation change(String text) {
		return new SetOutcome(indicator, period, SteeringPackage.eINSTANCE.getOutcome_Analysis(),
				text.isEmpty() ? null : text);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toReport(indicator, period);
	}
}
