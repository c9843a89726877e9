package se.styrkedjan.diagram.ui.append;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.picture.paint.Caption;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.gesture.Connecting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.model.view.NodeView;

/** The buttons beside the selected node that go on from it. */
public final class AppendPad {

	private static final int COLUMNS = 2;
	private static final List<String> USUAL = List.of("CreateStep", "CreateDecision", "CreateEnd", "CreateSubProcess");

	private final Desk desk;
	private final SymbolImages images;
	private final List<PadButton> buttons = new ArrayList<>();

	/** Buttons that follow the selection of a desk's viewer. */
	public AppendPad(Desk desk, SymbolImages images) {
		this.desk = desk;
		this.images = images;
	}

	/** Makes them anew for what is selected and where it stands. */
	public void refresh() {
		IFigure layer = ((LayerManager) desk.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
		buttons.forEach(layer::remove);
		buttons.clear();
		List<ViewPart> selected = desk.viewer().selectedParts();
		if (selected.size() == 1 && selected.getFirst() instanceof NodePart node && desk.sheet().live().settled().isEmpty()
				&& !ShownViews.isContainer(desk.sheet().live(), node.view())) {
			tools(node).forEach(tool -> buttons.add(new PadButton(desk, node, tool, images)));
			Connecting.line(desk).ifPresent(line -> buttons.add(new PadButton(desk, node, line, images)));
			place(node);
			buttons.forEach(layer::add);
		}
	}

	private void place(NodePart node) {
		int rows = (buttons.size() + COLUMNS - 1) / COLUMNS;
		Rect pad = new PadPlace(onScreen(node.place()), beside(node), onScreen(desk.viewer().pan().visible()))
				.of(COLUMNS * PadButton.EDGE, rows * PadButton.EDGE);
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).place(pad.x() + i % COLUMNS * PadButton.EDGE, pad.y() + i / COLUMNS * PadButton.EDGE);
		}
	}

	/** Its caption and the figures that are seen, without containers and what stands on the node itself. */
	private List<Rect> beside(NodePart node) {
		Rect seen = desk.viewer().pan().visible();
		List<Rect> others = new ArrayList<>();
		Caption.of(node.view(), desk.sheet().live().look(node.view()), node.place())
				.ifPresent(caption -> others.add(onScreen(caption.place())));
		for (Object part : desk.viewer().getContents().getChildren()) {
			if (part instanceof NodePart other && other.view() != node.view() && other.view().eContainer() != node.view()
					&& other.place().overlaps(seen) && !ShownViews.isContainer(desk.sheet().live(), other.view())) {
				others.add(onScreen(other.place()));
			}
		}
		return others;
	}

	private Rect onScreen(Rect place) {
		double zoom = desk.viewer().pan().zoom();
		return new Rect((int) Math.round(place.x() * zoom), (int) Math.round(place.y() * zoom),
				(int) Math.round(place.width() * zoom), (int) Math.round(place.height() * zoom));
	}

	/** Those a flow mostly goes on with, or of another kind of diagram the first that may stand beside the node. */
	private List<ToolEntry> tools(NodePart node) {
		List<ToolEntry> all = Connecting.tools(desk, ToolEntry.Kind.NODE);
		List<ToolEntry> usual = USUAL.stream()
				.flatMap(name -> all.stream().filter(tool -> tool.name().equals(name))).toList();
		return usual.isEmpty() ? all.stream().filter(tool -> fits(tool, node)).limit(3).toList() : usual;
	}

	private boolean fits(ToolEntry tool, NodePart node) {
		NodeView container = node.view().eContainer() instanceof NodeView holder ? holder : null;
		return desk.sheet().allows(desk.sheet().live().create(tool, container, node.place()));
	}
}
