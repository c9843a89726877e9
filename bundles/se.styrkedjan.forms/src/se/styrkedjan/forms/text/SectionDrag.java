package se.styrkedjan.forms.text;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.steering.Section;

/** Lets the unit's own headings be dragged to another place in the outline. */
final class SectionDrag extends ViewerDropAdapter {

	private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

	private final SectionOutline outline;

	SectionDrag(TreeViewer viewer, SectionOutline outline) {
		super(viewer);
		this.outline = outline;
		viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, this);
		viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = outline.selected().map(section -> new SectionChange(section).isOwn()).orElse(false);
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}
		});
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return move(target).filter(move -> move.check().isEmpty()).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		return move(getCurrentTarget()).map(outline.context()::perform).filter(Optional::isEmpty).isPresent();
	}

	private Optional<Operation> move(Object target) {
		return target instanceof Section other
				? outline.selected().flatMap(section -> move(new SectionChange(section), other))
				: Optional.empty();
	}

	private Optional<Operation> move(SectionChange change, Section other) {
		return switch (getCurrentLocation()) {
		case LOCATION_BEFORE -> change.movedBeside(other, 0);
		case LOCATION_AFTER -> change.movedBeside(other, 1);
		default -> change.movedBelow(other);
		};
	}
}
