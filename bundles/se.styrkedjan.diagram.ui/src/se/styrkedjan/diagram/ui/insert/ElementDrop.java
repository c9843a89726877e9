package se.styrkedjan.diagram.ui.insert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;

import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.ui.process.DraggedElement;
import se.styrkedjan.ui.process.ElementDrag;

/** Takes in elements dragged from lists, and shows on the way what would take them in. */
public final class ElementDrop extends DropTargetAdapter {

	private final Desk desk;
	private final Inserting inserting;
	private final Function<DraggedElement, Optional<EObject>> finder;
	private DraggedElement known;
	private EObject element;

	/**
	 * Makes a canvas take in elements.
	 *
	 * @param finder finds what is dragged
	 */
	public ElementDrop(Desk desk, Function<DraggedElement, Optional<EObject>> finder) {
		this.desk = desk;
		this.inserting = new Inserting(desk);
		this.finder = finder;
		DropTarget target = new DropTarget(desk.viewer().canvas(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
		target.setTransfer(ElementDrag.accepted());
		target.addDropListener(this);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		Optional<EObject> dragged = ElementDrag.get().dragged().flatMap(this::find);
		Optional<Inserting.Holder> holder = dragged.flatMap(found -> inserting.holder(found, over(event)));
		event.detail = holder.isPresent() || !desk.sheet().live().settled().isEmpty() ? DND.DROP_COPY : DND.DROP_NONE;
		event.feedback = DND.FEEDBACK_NONE;
		desk.viewer().overlay().show(this, holder.map(Inserting.Holder::node)
				.map(node -> List.of(new Sign.Frame(Geometry.of(node), Sign.Kind.TARGET))).orElse(List.of()));
	}

	private Optional<EObject> find(DraggedElement dragged) {
		if (!dragged.equals(known)) {
			known = dragged;
			element = finder.apply(dragged).orElse(null);
		}
		return Optional.ofNullable(element);
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		desk.viewer().overlay().clear(this);
	}

	@Override
	public void drop(DropTargetEvent event) {
		desk.viewer().overlay().clear(this);
		if (event.data instanceof DraggedElement dragged) {
			find(dragged).ifPresent(found -> inserting.put(found, over(event), at(event)));
			known = null;
			desk.viewer().canvas().setFocus();
		}
	}

	private se.styrkedjan.diagram.geometry.Point at(DropTargetEvent event) {
		Point on = desk.viewer().canvas().toControl(event.x, event.y);
		return desk.viewer().pan().toDiagram(on.x, on.y);
	}

	/** The figures under the mouse, from the innermost. */
	private List<NodeView> over(DropTargetEvent event) {
		se.styrkedjan.diagram.geometry.Point at = at(event);
		List<NodeView> found = new ArrayList<>();
		for (Object part : desk.viewer().getContents().getChildren()) {
			if (part instanceof NodePart node && node.place().contains(at)) {
				found.addFirst(node.view());
			}
		}
		return found;
	}
}
