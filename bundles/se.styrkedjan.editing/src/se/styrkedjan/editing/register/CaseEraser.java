package se.styrkedjan.editing.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Eraser;

/**
 * Takes the content out of cases. What the published table and the map count stays, so that documents that were decided
 * still say the same: number, categories, third of the year, and the processes and steps.
 *
 * @param caseIds ids of the cases
 */
public record CaseEraser(Set<String> caseIds) implements Eraser {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final int MONTHS_A_THIRD = 4;

	@Override
	public boolean erase(EObject root) {
		boolean found = false;
		if (root instanceof Plan plan && plan.getRegister() != null) {
			for (Case one : plan.getRegister().getCases()) {
				if (caseIds.contains(one.getId())) {
					erase(one);
					found = true;
				}
			}
		}
		return found;
	}

	private static void erase(Case one) {
		one.eUnset(MODEL.getCase_Channel());
		one.eUnset(MODEL.getCase_Description());
		one.eUnset(MODEL.getCase_Measures());
		one.eUnset(MODEL.getCase_FeedbackGiven());
		one.eUnset(MODEL.getCase_RetainUntil());
		one.eUnset(MODEL.getCase_Assessment());
		one.getLinks().removeIf(link -> !isPlace(link));
		if (one.getDate() != null) {
			int third = (one.getDate().getMonthValue() - 1) / MONTHS_A_THIRD;
			one.setDate(LocalDate.of(one.getDate().getYear(), 1 + third * MONTHS_A_THIRD, 1));
		}
		if (one.getClosed() != null) {
			one.setClosed(LocalDate.of(one.getClosed().getYear(), Month.DECEMBER, 31));
		}
	}

	private static boolean isPlace(Link link) {
		return link.getKind() == LinkKind.PROCESS || link.getKind() == LinkKind.STEP;
	}
}
