package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.ui.append.AppendPad;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.gesture.Grips;

/** Shows what is selected: frames around all of it, and for a single part its grips and the buttons to go on from it. */
final class SelectionSigns {

	private static final int ROOM = 3;

	/** Above this many only nodes are framed. */
	private static final int CROWD = 50;

	private final DiagramViewer viewer;
	private final Grips grips;
	private final AppendPad pad;

	SelectionSigns(DiagramViewer viewer, Grips grips, AppendPad pad) {
		this.viewer = viewer;
		this.grips = grips;
		this.pad = pad;
	}

	/** Follows what is selected and where it stands. */
	void refresh() {
		List<ViewPart> selected = viewer.selectedParts();
		List<Sign> signs = new ArrayList<>(selected.size());
		boolean crowd = selected.size() > CROWD;
		for (int i = 0; i < selected.size(); i++) {
			if (!crowd || selected.get(i) instanceof NodePart) {
				signs.add(sign(selected.get(i), i == selected.size() - 1 ? Sign.Kind.PRIMARY : Sign.Kind.SELECTED));
			}
		}
		viewer.overlay().show(this, signs);
		grips.refresh();
		pad.refresh();
	}

	private static Sign sign(ViewPart part, Sign.Kind kind) {
		return switch (part) {
		case NodePart node -> new Sign.Frame(node.place().grown(ROOM), kind);
		case EdgePart edge -> new Sign.Line(edge.line(), kind);
		default -> throw new IllegalArgumentException(part.toString());
		};
	}
}
