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
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodic;

/** The changes that cells of tables mean, and whether a cell takes them. */
public final class Edits {

	private Edits() {
	}

	/** Sets a value of an element. */
	public static Operation set(EObject element, EStructuralFeature feature, Object value) {
		return new SetFeature(element, feature, value);
	}

	/** Sets a value of the part of an element that stands in a containment of one, made when it is missing. */
	public static Operation setPart(EObject owner, EReference containment, EStructuralFeature feature, Object value) {
		return new SetInPart(owner, containment, feature, value);
	}

	/** Sets a value of what an element says of a period, made when it is missing. */
	public static Operation setIn(EObject owner, EReference list, Period period, EStructuralFeature feature,
			Object value) {
		return new SetInPeriod(new Said(owner, list, period), feature, value);
	}

	/** Moves an element among the elements of its list; empty when there is no such place. */
	public static Optional<Operation> move(EObject element, int distance) {
		EReference feature = element.eContainmentFeature();
		List<?> list = (List<?>) element.eContainer().eGet(feature);
		int to = list.indexOf(element) + distance;
		return to < 0 || to >= list.size() ? Optional.empty()
				: Optional.of(new MoveElement(element, new Placement(element.eContainer(), feature, to)));
	}

	/** Whether a feature of an element takes what is typed. */
	public static CellState state(EObject element, EStructuralFeature feature) {
		return state(Permission.toSet(element, feature));
	}

	/** Whether an element takes what is typed for a period. */
	public static CellState state(EObject element, Period period) {
		return state(Permission.toReport(element, period));
	}

	private static CellState state(Optional<Refusal> refusal) {
		return refusal.map(why -> switch (why.code()) {
		case "inheritedIsReadOnly" -> CellState.INHERITED;
		case "reportIsFrozen" -> CellState.FROZEN;
		default -> CellState.READ_ONLY;
		}).orElse(CellState.EDITABLE);
	}

	/** What an element says of a period. */
	private record Said(EObject owner, EReference list, Period period) {

		@SuppressWarnings("unchecked")
		private List<Periodic> all() {
			return (List<Periodic>) owner.eGet(list);
		}

		Optional<Periodic> found() {
			return all().stream().filter(said -> said.getPeriod() == period).findFirst();
		}

		Periodic made() {
			return found().orElseGet(() -> {
				Periodic said = Elements.create(list.getEReferenceType());
				said.setPeriod(period);
				all().add(said);
				return said;
			});
		}
	}

	private record SetInPeriod(Said said, EStructuralFeature feature, Object value) implements Operation {

		@Override
		public String name() {
			return "setFeature";
		}

		@Override
		public Optional<Refusal> check() {
			return Permission.toReport(said.owner(), said.period());
		}

		@Override
		public void apply() {
			if (value != null || said.found().isPresent()) {
				said.made().eSet(feature, value);
			}
		}
	}

	private record SetInPart(EObject owner, EReference containment, EStructuralFeature feature, Object value)
			implements Operation {

		@Override
		public String name() {
			return "setFeature";
		}

		/** Asks the part that is there, or else the element itself, as the one that will hold it. */
		@Override
		public Optional<Refusal> check() {
			EObject part = (EObject) owner.eGet(containment);
			return Permission.toSet(part == null ? owner : part, feature);
		}

		@Override
		public void apply() {
			if (owner.eGet(containment) == null) {
				Element part = Elements.create(containment.getEReferenceType());
				owner.eSet(containment, part);
			}
			((EObject) owner.eGet(containment)).eSet(feature, value);
		}
	}
}
