package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.live.Choice;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.Pan;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.clipboard.Copying;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** The commands on a diagram, for buttons, menus and keys alike. */
public final class DiagramActions {

	private final Desk desk;
	private final Copying copying;

	public DiagramActions(Desk desk) {
		this.desk = desk;
		copying = new Copying(desk);
	}

	/** What the commands work on. */
	public Desk desk() {
		return desk;
	}

	/** Copies, cuts and pastes. */
	public Copying copying() {
		return copying;
	}

	/** Lays out what is selected, or the whole diagram when less than two nodes are. */
	public void arrange() {
		desk.names().commit();
		List<NodeView> nodes = desk.viewer().selectedViews().stream().filter(NodeView.class::isInstance)
				.map(NodeView.class::cast).filter(node -> !desk.edits().lanes().isLane(node)).toList();
		desk.sheet().perform(nodes.size() > 1 ? Arrange.selection(desk.sheet().live(), nodes)
				: Arrange.all(desk.sheet().live()));
	}

	/** Lays out the whole diagram so that it leads somewhere else: across lanes below each other, or down lanes side by side. */
	public void lead(Direction direction) {
		desk.names().commit();
		desk.sheet().perform(Arrange.all(desk.sheet().live(), direction));
		begin();
	}

	/** Where the diagram leads. */
	public Direction direction() {
		return Arrange.direction(desk.sheet().live());
	}

	/** Whether it can be chosen where the diagram leads, and the diagram may be changed. */
	public boolean canTurn() {
		return Arrange.canTurn(desk.sheet().live()) && desk.sheet().live().settled().isEmpty();
	}

	/** Selects everything but the lanes. */
	public void selectAll() {
		List<View> all = ShownViews.of(desk.sheet().live());
		desk.viewer().selectViews(all);
	}

	/** Deletes what is selected. */
	public void delete() {
		List<View> selected = desk.viewer().selectedViews();
		if (!selected.isEmpty()) {
			desk.sheet().perform(desk.sheet().live().delete(selected));
		}
	}

	/** Shows all of the diagram. */
	public void fit() {
		around().ifPresent(pan()::fit);
	}

	/** Shows where the diagram begins. */
	public void begin() {
		around().ifPresent(pan()::begin);
	}

	/** The rectangle around all nodes; empty when there is none. */
	public Optional<Rect> around() {
		return desk.sheet().diagram().getNodes().stream().map(Geometry::of).reduce(Rect::union);
	}

	/** Shows the diagram in its own size. */
	public void fullSize() {
		pan().zoomTo(1);
	}

	/** Zooms in about the middle. */
	public void zoomIn() {
		pan().zoomTo(pan().next());
	}

	/** Zooms out about the middle. */
	public void zoomOut() {
		pan().zoomTo(pan().previous());
	}

	/** How large the diagram is shown, percent. */
	public int percent() {
		return (int) Math.round(100 * pan().zoom());
	}

	private Pan pan() {
		return desk.viewer().pan();
	}

	/** Turns a layer on or off. */
	public void toggleLayer(Choice layer) {
		desk.sheet().show(desk.sheet().live().showLayer(layer.name(), other(layer)));
	}

	/** Turns a filter on or off. */
	public void toggleFilter(Choice filter) {
		desk.sheet().show(desk.sheet().live().setFilter(filter.name(), other(filter)));
	}

	private static Visibility other(Choice choice) {
		return choice.state() == Visibility.ON ? Visibility.OFF : Visibility.ON;
	}
}
