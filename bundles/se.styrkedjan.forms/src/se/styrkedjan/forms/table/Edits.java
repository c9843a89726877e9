package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.steering.Period;

/** The changes that cells of tables mean, and whether a cell takes them. */
public final class Edits {

	private Edits() {
	}

	/** Sets a value of an element. */
	public static Operation set(EObject element, EStructuralFeature feature, Object value) {
		return new SetFeature(element, feature, value);
	}

	/** Moves an element among the elements of its list; empty when there is no such place. */
	public static Optional<Operation> move(EObject element, int distance) {
		EReference feature = element.eContainmentFeature();
		List<?> list = (List<?>) element.eContainer().eGet(feature);
		int to = list.indexOf(element) + distance;
		return to < 0 || to >= list.size() ? Optional.empty()
				: Optional.of(new MoveElement(element, new Placement(element.eContainer(), feature, to)));
	}

	/** Whether a feature of an element, which is none of a period, takes what is typed. */
	public static CellState state(EObject element, EStructuralFeature feature) {
		CellState state = state(Permission.toSet(element, feature));
		return state == CellState.FROZEN ? CellState.PLANNED : state;
	}

	/** Whether an element takes what is typed for a period. */
	public static CellState state(EObject element, Period period) {
		return state(Permission.toReport(element, period));
	}

	private static CellState state(Optional<Refusal> refusal) {
		return refusal.map(why -> switch (why.code()) {
		case "inheritedIsReadOnly" -> CellState.INHERITED;
		case "reportIsFrozen", "reportIsApproved" -> CellState.FROZEN;
		default -> CellState.READ_ONLY;
		}).orElse(CellState.EDITABLE);
	}
}
