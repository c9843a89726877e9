package se.styrkedjan.processes.properties;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.process.SetLeadTime;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;

/**
 * A number of the lead time of a process or step, as a field shows and reads it.
 *
 * @param element a process or a step
 * @param number  target or measured
 */
record LeadTimeTarget(EObject element, EAttribute number) implements TextTarget {

	@Override
	public String text() {
		LeadTime time = SetLeadTime.of(element);
		Object value = time == null ? null : time.eGet(number);
		return value == null ? "" : SwedishNumber.format((BigDecimal) value, SwedishNumber.AS_WRITTEN);
	}

	@Override
	public Optional<String> problem(String text) {
		return SwedishNumber.read(text) instanceof Reading.Problem<Quantity> problem
				? Optional.of(Wording.current().of(problem))
				: Optional.empty();
	}

	@Override
	public Operation change(String text) {
		BigDecimal value = SwedishNumber.read(text) instanceof Reading.Value<Quantity>(Quantity quantity)
				? quantity.value()
				: null;
		return new SetLeadTime(element, number, value);
	}

	@Override
	public Optional<Refusal> refusal() {
		return new SetLeadTime(element, number, null).check();
	}
}
