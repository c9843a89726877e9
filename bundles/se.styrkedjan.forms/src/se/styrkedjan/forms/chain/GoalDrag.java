package se.styrkedjan.forms.chain;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Goal;

/** Lets own goals be dragged to another place in the tree; where a goal may not stand it cannot be dropped. */
final class GoalDrag extends ViewerDropAdapter {

	private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

	private final PlanContext context;
	private final ChainTree tree;

	GoalDrag(ChainTree tree, PlanContext context) {
		super(tree.viewer());
		this.tree = tree;
		this.context = context;
		setScrollExpandEnabled(true);
		tree.viewer().addDragSupport(DND.DROP_MOVE, TRANSFERS, new Source());
		tree.viewer().addDropSupport(DND.DROP_MOVE, TRANSFERS, this);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return move(target).filter(move -> move.check().isEmpty()).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		return move(getCurrentTarget()).map(context::perform).filter(Optional::isEmpty).isPresent();
	}

	private Optional<Operation> move(Object target) {
		return target instanceof Goal other
				? tree.selected().filter(goal -> goal != other).map(goal -> move(new GoalChange(goal), other))
				: Optional.empty();
	}

	private Operation move(GoalChange change, Goal other) {
		return switch (getCurrentLocation()) {
		case LOCATION_BEFORE -> change.movedBefore(other);
		case LOCATION_AFTER -> change.movedAfter(other);
		default -> change.movedInto(other);
		};
	}

	/** Starts a drag with a goal that may be moved. */
	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = tree.selected().map(goal -> new GoalChange(goal).isOwn()).orElse(false);
			LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getStructuredSelection());
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}
}
