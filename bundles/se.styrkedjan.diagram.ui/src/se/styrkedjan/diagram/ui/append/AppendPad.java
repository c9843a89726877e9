package se.styrkedjan.diagram.ui.append;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.gesture.Connecting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.paint.SymbolImages;

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
		if (selected.size() == 1 && selected.getFirst() instanceof NodePart node
				&& !ShownViews.isContainer(desk.sheet().live(), node.view())) {
			tools().forEach(tool -> buttons.add(new PadButton(desk, node, tool, images)));
			Connecting.line(desk).ifPresent(line -> buttons.add(new PadButton(desk, node, line, images)));
			for (int i = 0; i < buttons.size(); i++) {
				buttons.get(i).place(node.place(), i % COLUMNS, i / COLUMNS);
				layer.add(buttons.get(i));
			}
		}
	}

	/** Those a flow mostly goes on with, or the first of another kind of diagram. */
	private List<ToolEntry> tools() {
		List<ToolEntry> all = Connecting.tools(desk, ToolEntry.Kind.NODE);
		List<ToolEntry> usual = USUAL.stream()
				.flatMap(name -> all.stream().filter(tool -> tool.name().equals(name))).toList();
		return usual.isEmpty() ? all.stream().limit(3).toList() : usual;
	}
}
