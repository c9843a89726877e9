package se.styrkedjan.diagram.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.live.ToolEntry.Kind;
import se.styrkedjan.diagram.sync.Depiction;
import se.styrkedjan.diagram.sync.Shown;
import se.styrkedjan.viewpoint.description.DiagramDescription;
import se.styrkedjan.viewpoint.description.Layer;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.ToolSection;

/** The tools of a description. */
final class Palette {

	private final DiagramDescription description;
	private final Depiction depiction;
	private final Shown shown;

	Palette(Depiction depiction, Shown shown) {
		this.description = depiction.rules().description();
		this.depiction = depiction;
		this.shown = shown;
	}

	/** The groups of the layers that are shown; groups without tools are left out. */
	List<PaletteGroup> groups() {
		List<PaletteGroup> groups = new ArrayList<>();
		for (Layer layer : description.layers()) {
			if (shown.isShown(layer)) {
				layer.sections().stream().map(this::group).filter(group -> !group.tools().isEmpty()).forEach(groups::add);
			}
		}
		return groups;
	}

	private PaletteGroup group(ToolSection section) {
		return new PaletteGroup(section.name(), section.label(),
				section.tools().stream().map(this::entry).flatMap(Optional::stream).toList());
	}

	private Optional<ToolEntry> entry(Tool tool) {
		return switch (tool) {
		case Tool.CreateNode create -> Optional.of(node(create));
		case Tool.CreateEdge create -> Optional.of(entry(create.head(), Kind.EDGE));
		case Tool.Action action -> Optional.of(entry(action.head(), Kind.ACTION));
		default -> Optional.empty();
		};
	}

	private static ToolEntry entry(Tool.Head head, Kind kind) {
		return new ToolEntry(head.name(), head.label(), head.icon(), kind, 0, 0);
	}

	private ToolEntry node(Tool.CreateNode create) {
		var size = create.mappings().stream().map(depiction.rules()::node).flatMap(Optional::stream).findFirst()
				.map(rule -> rule.usualSize(depiction));
		return new ToolEntry(create.head().name(), create.head().label(), create.head().icon(),
				create.kind() == NodeMapping.Kind.NODE ? Kind.NODE : Kind.CONTAINER,
				size.map(rect -> rect.width()).orElse(0), size.map(rect -> rect.height()).orElse(0));
	}

	/** The tool of an entry. */
	Optional<Tool> tool(ToolEntry entry) {
		return description.layers().stream().flatMap(layer -> layer.sections().stream())
				.flatMap(section -> section.tools().stream()).filter(tool -> tool.head().name().equals(entry.name()))
				.findFirst();
	}
}
