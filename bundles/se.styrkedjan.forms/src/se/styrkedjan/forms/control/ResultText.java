package se.styrkedjan.forms.control;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetControlResult;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.ControlResult;
import se.styrkedjan.model.steering.Period;

/** What a control showed in a period; the result that holds it is made with its first word. */
record ResultText(Control control, Period period) implements TextTarget {

	@Override
	public String text() {
		return PeriodEntries.find(control.getResults(), period).map(ControlResult::getResult).orElse("");
	}

	@Override
	public Operation change(String text) {
		return new SetControlResult(control, period, ControlPackage.eINSTANCE.getControlResult_Result(),
				text.isEmpty() ? null : text);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toReport(control, period);
	}
}
