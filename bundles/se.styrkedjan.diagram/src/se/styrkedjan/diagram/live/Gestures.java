package se.styrkedjan.diagram.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.tool.Action;
import se.styrkedjan.diagram.tool.Connection;
import se.styrkedjan.diagram.tool.Creation;
import se.styrkedjan.diagram.tool.Deletion;
import se.styrkedjan.diagram.tool.Dropping;
import se.styrkedjan.diagram.tool.Pasting;
import se.styrkedjan.diagram.tool.PlainDeletion;
import se.styrkedjan.diagram.tool.Reconnection;
import se.styrkedjan.diagram.tool.Refused;
import se.styrkedjan.diagram.tool.Renaming;
import se.styrkedjan.diagram.tool.Shifting;
import se.styrkedjan.diagram.tool.Toolbox;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.viewpoint.description.Mapping;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.Tool.Reconnect.End;

/** Turns gestures into operations. */
final class Gestures {

	private final Toolbox toolbox;
	private final Palette palette;

	Gestures(Toolbox toolbox, Palette palette) {
		this.toolbox = toolbox;
		this.palette = palette;
	}

	Operation create(ToolEntry entry, NodeView container, Rect bounds) {
		return palette.tool(entry).orElse(null) instanceof Tool.CreateNode tool
				? new Creation(toolbox, tool, container, bounds)
				: Refused.tool(entry.label());
	}

	Operation connect(ToolEntry entry, NodeView source, NodeView end) {
		return palette.tool(entry).orElse(null) instanceof Tool.CreateEdge tool
				? new Connection(toolbox, tool, source, end)
				: Refused.tool(entry.label());
	}

	Operation act(ToolEntry entry, View view) {
		return palette.tool(entry).orElse(null) instanceof Tool.Action tool ? new Action(toolbox, tool, view)
				: Refused.tool(entry.label());
	}

	Operation reconnect(EdgeView edge, NodeView source, NodeView end) {
		List<Operation> parts = new ArrayList<>();
		if (source != edge.getSource()) {
			parts.add(reconnect(edge, End.SOURCE, source));
		}
		if (end != edge.getEnd()) {
			parts.add(reconnect(edge, End.TARGET, end));
		}
		return parts.size() == 1 ? parts.getFirst() : new CompositeOperation("diagramReconnect", parts);
	}

	private Operation reconnect(EdgeView edge, End end, NodeView node) {
		return Reconnection.of(toolbox, edge, end, node).map(Operation.class::cast)
				.orElseGet(() -> Refused.reconnect(label(edge)));
	}

	Operation delete(Collection<View> views) {
		// Lines first: those of a node go with it anyway.
		List<Operation> parts = views.stream().sorted((a, b) -> Boolean.compare(a instanceof NodeView, b instanceof NodeView))
				.map(this::delete).toList();
		return parts.size() == 1 ? parts.getFirst() : new Several("diagramDelete", parts);
	}

	private Operation delete(View view) {
		return mapping(view).flatMap(mapping -> mapping.base().tools().delete())
				.map(tool -> (Operation) new Deletion(toolbox, tool, view))
				.orElseGet(() -> new PlainDeletion(toolbox, view));
	}

	Operation rename(View view, String text) {
		return tool(view).map(tool -> (Operation) new Renaming(toolbox, tool, view, text))
				.orElseGet(() -> Refused.rename(label(view)));
	}

	/** The tool that edits the label of a view. */
	Optional<Tool.Rename> tool(View view) {
		return mapping(view).flatMap(mapping -> mapping.base().tools().rename());
	}

	/** Those that stay in their container are only moved; the others go by the drop tool of the new container. */
	Operation drop(Collection<NodeView> views, NodeView container, int dx, int dy) {
		EObject place = container == null ? toolbox.depiction().diagram() : container;
		List<NodeView> staying = views.stream().filter(view -> view.eContainer() == place || view == container).toList();
		List<Operation> parts = new ArrayList<>();
		if (!staying.isEmpty()) {
			parts.add(new Shifting(staying, dx, dy));
		}
		views.stream().filter(view -> !staying.contains(view)).map(view -> drop(view, container, dx, dy)).forEach(parts::add);
		return parts.size() == 1 ? parts.getFirst() : new Several("diagramDrop", parts);
	}

	private Operation drop(NodeView view, NodeView container, int dx, int dy) {
		return Dropping.move(toolbox, view, container, new Point(view.getX() + dx, view.getY() + dy))
				.map(Operation.class::cast).orElseGet(() -> refused(Refused.move(label(view))));
	}

	/** What is settled is the reason that helps, whatever else speaks against it. */
	private Operation refused(Refused otherwise) {
		return toolbox.settled().map(settled -> new Refused(otherwise.name(), settled)).orElse(otherwise);
	}

	Operation dropElements(List<EObject> elements, NodeView container, Point at) {
		List<Operation> parts = new ArrayList<>();
		Point next = at;
		for (EObject element : elements) {
			parts.add(Dropping.takeIn(toolbox, element, container, next).map(Operation.class::cast)
					.orElseGet(() -> refused(Refused.move(Titles.of(element)))));
			next = next.plus(SIDE_STEP, SIDE_STEP);
		}
		return parts.size() == 1 ? parts.getFirst() : new Several("diagramDrop", parts);
	}

	private static final int SIDE_STEP = 20;

	Operation paste(List<EObject> copied, NodeView container, Point at) {
		List<Operation> parts = new ArrayList<>();
		Point next = at;
		for (EObject element : copied) {
			parts.add(Pasting.of(toolbox, element, container, next).map(Operation.class::cast)
					.orElseGet(() -> refused(Refused.move(Titles.of(element)))));
			next = next.plus(SIDE_STEP, SIDE_STEP);
		}
		return parts.size() == 1 ? parts.getFirst() : new Several("diagramPaste", parts);
	}

	Optional<Operation> doubleClick(View view) {
		return mapping(view).flatMap(mapping -> mapping.base().tools().doubleClick())
				.filter(tool -> !OpenedDiagrams.isOnlyThat(tool.head().operations())).map(tool -> new Action(toolbox, tool, view));
	}

	Optional<Mapping> mapping(View view) {
		return view instanceof NodeView
				? toolbox.depiction().rules().node(view.getMapping()).map(rule -> rule.mapping())
				: toolbox.depiction().rules().edge(view.getMapping()).map(rule -> rule.mapping());
	}

	private String label(View view) {
		return mapping(view).map(mapping -> mapping.base().label()).orElse(view.getMapping());
	}
}
