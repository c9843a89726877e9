package se.styrkedjan.diagram.sync;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.description.DiagramDescription;
import se.styrkedjan.viewpoint.description.Filter;
import se.styrkedjan.viewpoint.description.Layer;
import se.styrkedjan.viewpoint.description.Layer.Choice;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Interpreter;
import se.styrkedjan.viewpoint.expression.Scope;

/** Tells which views are shown, by what the user has hidden, collapsed, and which layers and filters are on. */
public final class Shown {

	private record Part(Set<String> mappings, Expression element, Expression view) {
	}

	private final Diagram diagram;
	private final DiagramDescription description;
	private final Interpreter interpreter;
	private final Map<String, Layer> byName = new HashMap<>();
	private Names layers = new Names(null, Set.of());
	private Names filters = new Names(null, Set.of());
	private List<Part> parts = List.of();

	/** Names as the diagram keeps them, one a line, and as a set. */
	private record Names(String text, Set<String> set) {

		static Names of(String text) {
			return new Names(text, text == null ? Set.of()
					: Arrays.stream(text.split("\n")).filter(name -> !name.isBlank()).collect(Collectors.toSet()));
		}
	}

	/** What a diagram shows. */
	public Shown(Diagram diagram, DiagramDescription description, Interpreter interpreter) {
		this.diagram = diagram;
		this.description = description;
		this.interpreter = interpreter;
		description.layers().forEach(layer -> byName.putIfAbsent(layer.name(), layer));
	}

	/** Whether the layer with a name is shown. */
	public boolean isLayerShown(String name) {
		Layer layer = byName.get(name);
		return layer != null && isShown(layer);
	}

	/** Whether a layer is shown. */
	public boolean isShown(Layer layer) {
		if (layer.choice() == Choice.ALWAYS) {
			return true;
		}
		String text = diagram.getLayers();
		if (!java.util.Objects.equals(text, layers.text)) {
			layers = Names.of(text);
		}
		return layers.set.contains(layer.name());
	}

	/** The names of the filters that are on. */
	public Set<String> filters() {
		String text = diagram.getFilters();
		if (!java.util.Objects.equals(text, filters.text)) {
			filters = Names.of(text);
			parts = description.filters().stream().filter(filter -> filters.set.contains(filter.name()))
					.flatMap(filter -> filter.parts().stream()).map(this::part).toList();
		}
		return filters.set;
	}

	private Part part(Filter.Part part) {
		return new Part(Set.copyOf(part.mappings()), NodeRule.optional(part.element(), interpreter),
				NodeRule.optional(part.view(), interpreter));
	}

	/** Whether a view is shown now. */
	public boolean isShown(View view, Rules rules, Depiction depiction, Supplier<Scope> scope) {
		return switch (view) {
		case EdgeView edge -> edge.getSource() != null && edge.getEnd() != null && isOwnShown(edge, rules, depiction, scope)
				&& isShown(edge.getSource(), rules, depiction, () -> depiction.scope(edge.getSource()))
				&& isShown(edge.getEnd(), rules, depiction, () -> depiction.scope(edge.getEnd()));
		case NodeView node -> isOwnShown(node, rules, depiction, scope) && isOutside(node, rules, depiction);
		default -> true;
		};
	}

	private boolean isOutside(NodeView node, Rules rules, Depiction depiction) {
		return !(node.eContainer() instanceof NodeView holder) || (node.isBorder() || !holder.isCollapsed())
				&& isShown(holder, rules, depiction, () -> depiction.scope(holder));
	}

	private boolean isOwnShown(View view, Rules rules, Depiction depiction, Supplier<Scope> scope) {
		boolean isKnown = view instanceof NodeView ? rules.node(view.getMapping()).isPresent()
				: rules.edge(view.getMapping()).isPresent();
		return isKnown && !view.isHidden() && rules.layer(view.getMapping()).map(this::isShown).orElse(true)
				&& (filters().isEmpty() || parts.stream().allMatch(part -> keeps(part, view, depiction, scope)));
	}

	private static boolean keeps(Part part, View view, Depiction depiction, Supplier<Scope> scope) {
		if (!part.mappings.isEmpty() && !part.mappings.contains(view.getMapping())) {
			return true;
		}
		if (part.element == null && part.view == null) {
			return part.mappings.isEmpty();
		}
		return (part.element == null || depiction.evaluation().holds(part.element, scope.get()))
				&& (part.view == null || depiction.evaluation().holds(part.view, scope.get().in(view)));
	}
}
