package se.styrkedjan.editing.fix;

import static se.styrkedjan.model.register.RegisterPackage.Literals.PUBLISHED_COUNT__TOTAL;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__END;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__START;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.process.RemoveNodes;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Violation;

/** Makes operations of the fixes that rules propose. */
public final class QuickFixes {

	private QuickFixes() {
	}

	/** The operation of a fix; empty when it does not fit the violation's target or may not be made now. */
	public static Optional<Operation> operation(Fix fix, Violation violation) {
		return make(fix, violation.target()).filter(operation -> operation.check().isEmpty());
	}

	private static Optional<Operation> make(Fix fix, EObject target) {
		return switch (fix) {
		case SWAP_DATES -> target instanceof Activity activity ? Optional.of(swapDates(activity)) : Optional.empty();
		case REMOVE_EMPTY -> Optional.of(target instanceof FlowNode node ? new RemoveNodes(List.of(node))
				: new RemoveElements(List.of(target)));
		case USE_SUM -> target instanceof PublishedCount count
				? Optional.of(new SetFeature(count, PUBLISHED_COUNT__TOTAL, sum(count)))
				: Optional.empty();
		default -> ProcessFixes.operation(fix, target);
		};
	}

	private static Operation swapDates(Activity activity) {
		return new CompositeOperation("swapDates",
				List.of(new SetFeature(activity, ACTIVITY__START, activity.getEnd()),
						new SetFeature(activity, ACTIVITY__END, activity.getStart())));
	}

	private static Integer sum(PublishedCount count) {
		return Stream.<Integer>of(count.getT1(), count.getT2(), count.getVb()).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).sum();
	}
}
