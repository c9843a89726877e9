package se.styrkedjan.forms.activity;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;

/** The analysis of an activity in a period; the report that holds it is made with its first word. */
record AnalysisText(Activity activity, Period period) implements TextTarget {

	@Override
	public String text() {
		return Reports.of(activity, period).map(ActivityReport::getAnalysis).orElse("");
	}

	@Override
	public Operation change(String text) {
		return new SetActivityReport(activity, period, SteeringPackage.eINSTANCE.getActivityReport_Analysis(),
				text.isEmpty() ? null : text);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toReport(activity, period);
	}
}
