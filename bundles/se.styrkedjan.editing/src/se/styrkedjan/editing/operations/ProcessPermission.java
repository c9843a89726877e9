package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.process.ProcessPackage.Literals.LEAD_TIME__MEASURED;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__LEAD_TIME;
import static se.styrkedjan.model.process.ProcessPackage.Literals.STEP__LEAD_TIME;
import static se.styrkedjan.model.view.ViewPackage.Literals.DEPICTED__DIAGRAMS;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.view.ViewPackage;

/**
 * What may be changed in a process that is approved or archived: how it is drawn, what is remarked on it and what has
 * been measured; all else waits for the next version. Of a document that is shown as it once was nothing may be changed.
 */
final class ProcessPermission {

	private static final Set<EStructuralFeature> ALWAYS = Set.of(LEAD_TIME__MEASURED, PROCESS__LEAD_TIME,
			STEP__LEAD_TIME, DEPICTED__DIAGRAMS);

	private ProcessPermission() {
	}

	/** Why a feature of an element may not be changed; empty when it may. */
	static Optional<Refusal> toSet(EObject element, EStructuralFeature feature) {
		return ALWAYS.contains(feature) && !OnlyToRead.is(element) ? Optional.empty() : toChange(element);
	}

	/** Why an element may not be changed as a whole; empty when it may. */
	static Optional<Refusal> toChange(EObject element) {
		if (OnlyToRead.is(element)) {
			return Optional.of(OnlyToRead.refusal());
		}
		boolean drawn = element.eClass().getEPackage() == ViewPackage.eINSTANCE;
		return !drawn && EcoreUtil.getRootContainer(element) instanceof Process process && isSettled(process)
				? Optional.of(Refusal.of("processIsSettled", process.getState()))
				: Optional.empty();
	}

	private static boolean isSettled(Process process) {
		return process.getState() == ProcessState.APPROVED || process.getState() == ProcessState.ARCHIVED;
	}
}
