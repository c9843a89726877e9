package se.styrkedjan.editing.process;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.Step;

/**
 * Sets a number of the lead time of a process or step, which is made when it is missing.
 *
 * @param element a process or a step
 * @param number  target or measured
 * @param value   working days, at least 0; null for none
 */
public record SetLeadTime(EObject element, EAttribute number, BigDecimal value) implements Operation {

	private static final long MOST = 10_000;

	/** The lead time of a process or step, or null. */
	public static LeadTime of(EObject element) {
		return (LeadTime) element.eGet(feature(element));
	}

	private static EReference feature(EObject element) {
		return element instanceof Step ? Literals.STEP__LEAD_TIME : Literals.PROCESS__LEAD_TIME;
	}

	@Override
	public String name() {
		return "setLeadTime";
	}

	@Override
	public Optional<Refusal> check() {
		if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
			return Optional.of(Refusal.of("outOfRange", "LeadTime." + number.getName(), 0L, MOST));
		}
		return number == Literals.LEAD_TIME__MEASURED ? Optional.empty()
				: Permission.toSet(element, element instanceof Step ? Literals.FLOW_NODE__NOTE : Literals.PROCESS__PURPOSE);
	}

	@Override
	public void apply() {
		if (of(element) == null) {
			element.eSet(feature(element), Elements.create(Literals.LEAD_TIME));
		}
		new SetFeature(of(element), number, value).apply();
	}
}
