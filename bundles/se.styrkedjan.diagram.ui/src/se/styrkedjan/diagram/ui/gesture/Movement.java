package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.edit.Alignment;
import se.styrkedjan.diagram.ui.edit.LaneRoom;
import se.styrkedjan.diagram.ui.edit.Nested;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.NodeView;

/** The selected nodes on their way to another place. */
final class Movement {

	/** Above this many only the frame around all is shown. */
	private static final int CROWD = 50;

	private final Desk desk;
	private final List<NodeView> nodes;
	private final List<EditPart> parts = new ArrayList<>();
	private final Rect around;
	private final Point start;
	private final Alignment alignment;
	private Rect place;
	private NodeView container;
	private EdgePart crossed;

	/** A movement of what is selected. */
	Movement(Desk desk, Point start) {
		this.desk = desk;
		this.start = start;
		List<NodeView> selected = desk.viewer().selectedViews().stream().filter(NodeView.class::isInstance)
				.map(NodeView.class::cast).toList();
		nodes = Nested.outermost(selected);
		for (ViewPart part : desk.viewer().selectedParts()) {
			parts.add(part);
		}
		around = nodes.stream().map(Geometry::of).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
		alignment = Neighbours.around(desk.viewer(), nodes);
		place = around;
		desk.edits().beginPreview();
		showHandles(false);
		container = nodes.isEmpty() ? null : parent(nodes.getFirst());
	}

	boolean isEmpty() {
		return nodes.isEmpty();
	}

	/**
	 * Follows the mouse.
	 *
	 * @param spot  what is under it
	 * @param exact whether it goes exactly there, without lining up
	 */
	void to(Spot spot, Exactness exact) {
		Rect free = around.plus(spot.at().x() - start.x(), spot.at().y() - start.y());
		Alignment.Snapped snapped = exact == Exactness.EXACT ? new Alignment.Snapped(free, List.of(), List.of())
				: alignment.snap(free);
		container = spot.container().or(() -> desk.edits().lanes().beside(spot.at())).orElse(null);
		place = container == null ? snapped.place() : LaneRoom.within(container, snapped.place());
		crossed = nodes.size() == 1 && isFree(nodes.getFirst()) ? spot.edge().filter(this::mayStandIn).orElse(null) : null;
		show(snapped);
	}

	/** How near to the mouse. */
	enum Exactness {
		EXACT, LINED_UP
	}

	private static boolean isFree(NodeView node) {
		return node.getIncoming().isEmpty() && node.getOutgoing().isEmpty();
	}

	private boolean mayStandIn(EdgePart edge) {
		return Connecting.line(desk).filter(line -> desk.edits().mayStandIn(edge.view(), line, nodes.getFirst()))
				.isPresent();
	}

	/** The parts that are moved. */
	List<EditPart> parts() {
		return parts;
	}

	private void show(Alignment.Snapped snapped) {
		List<Sign> signs = new ArrayList<>(Neighbours.signs(snapped));
		if (container != null && !isAtHome()) {
			signs.add(new Sign.Frame(Geometry.of(container), Sign.Kind.TARGET));
		}
		if (crossed != null) {
			signs.add(new Sign.Line(crossed.line(), Sign.Kind.PRIMARY));
		}
		if (nodes.size() > CROWD) {
			signs.add(new Sign.Frame(place, Sign.Kind.GHOST));
		} else {
			nodes.forEach(node -> signs.add(new Sign.Frame(Geometry.of(node).plus(dx(), dy()), Sign.Kind.GHOST)));
			desk.edits().preview(nodes, dx(), dy()).forEach(line -> signs.add(new Sign.Line(line, Sign.Kind.SELECTED)));
		}
		desk.viewer().overlay().show(this, signs);
	}

	private boolean isAtHome() {
		return nodes.stream().allMatch(node -> Objects.equals(parent(node), container));
	}

	private static NodeView parent(NodeView node) {
		return node.eContainer() instanceof NodeView parent ? parent : null;
	}

	private int dx() {
		return place.x() - around.x();
	}

	private int dy() {
		return place.y() - around.y();
	}

	/** Puts the nodes down. */
	void end() {
		cancel();
		operation().ifPresent(operation -> desk.sheet().perform(crossed == null ? operation
				: desk.edits().insert(operation, nodes.getFirst(), Connecting.line(desk).orElseThrow(), crossed.view())));
	}

	private Optional<Operation> operation() {
		if (isAtHome()) {
			return dx() == 0 && dy() == 0 ? Optional.empty() : Optional.of(desk.edits().move(nodes, dx(), dy()));
		}
		return Optional.of(desk.edits().drop(nodes, container, dx(), dy()));
	}

	/** Leaves the nodes where they are. */
	void cancel() {
		desk.viewer().overlay().clear(this);
		showHandles(true);
	}

	/** What stands at the figures to take hold of would only hide where they go. */
	private void showHandles(boolean shown) {
		((LayerManager) desk.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER).setVisible(shown);
	}

	/** Whether a part can be moved. */
	static boolean isMovable(EditPart part) {
		return part instanceof NodePart;
	}
}
