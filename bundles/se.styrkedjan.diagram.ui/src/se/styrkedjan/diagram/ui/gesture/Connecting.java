package se.styrkedjan.diagram.ui.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.diagram.live.PaletteGroup;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.model.view.NodeView;

/** Which line tool leads from one node to another: the first of the palette that may. */
public final class Connecting {

	private Connecting() {
	}

	/** The tools of a kind, in the order of the palette. */
	public static List<ToolEntry> tools(Desk desk, ToolEntry.Kind kind) {
		return desk.sheet().live().palette().stream().map(PaletteGroup::tools).flatMap(List::stream)
				.filter(tool -> tool.kind() == kind).toList();
	}

	/** The usual line. */
	public static Optional<ToolEntry> line(Desk desk) {
		return lines(desk).findFirst();
	}

	/** The line that may lead from one node to another. */
	public static Optional<ToolEntry> line(Desk desk, NodeView from, NodeView to) {
		return lines(desk).filter(tool -> desk.sheet().allows(desk.sheet().live().connect(tool, from, to))).findFirst();
	}

	private static Stream<ToolEntry> lines(Desk desk) {
		return tools(desk, ToolEntry.Kind.EDGE).stream();
	}
}
