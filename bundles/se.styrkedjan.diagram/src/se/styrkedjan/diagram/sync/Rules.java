package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import se.styrkedjan.diagram.sync.look.DecorationRecipe;
import se.styrkedjan.diagram.sync.look.EdgeRecipe;
import se.styrkedjan.diagram.sync.look.Kitchen;
import se.styrkedjan.diagram.sync.look.NodeRecipe;
import se.styrkedjan.viewpoint.description.Decoration;
import se.styrkedjan.viewpoint.description.DiagramDescription;
import se.styrkedjan.viewpoint.description.Layer;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.expression.Expression;

/** The mappings of one description, ready to use. */
public final class Rules {

	private final DiagramDescription description;
	private final Map<String, NodeRule> nodes = new LinkedHashMap<>();
	private final Map<String, EdgeRule> edges = new LinkedHashMap<>();
	private final List<NodeRule> outermost = new ArrayList<>();
	private final Map<String, Layer> layers = new HashMap<>();
	private final Expression root;

	/** Makes all mappings of a description ready; {@code isShown} says of a layer whether it is shown now. */
	public Rules(DiagramDescription description, Kitchen kitchen, Predicate<Layer> isShown) {
		this.description = description;
		this.root = NodeRule.optional(description.root(), kitchen.interpreter());
		for (NodeMapping mapping : description.nodes().values()) {
			NodeRecipe recipe = new NodeRecipe(mapping, decorations(mapping, kitchen, isShown), kitchen);
			nodes.put(mapping.name(), new NodeRule(mapping, kitchen.interpreter(), recipe));
		}
		description.edges().values().forEach(mapping -> edges.put(mapping.name(),
				new EdgeRule(mapping, kitchen.interpreter(), new EdgeRecipe(mapping, kitchen))));
		nodes.values().forEach(this::link);
		description.layers().forEach(this::layer);
	}

	private List<DecorationRecipe> decorations(NodeMapping mapping, Kitchen kitchen, Predicate<Layer> isShown) {
		List<DecorationRecipe> recipes = new ArrayList<>();
		for (Layer layer : description.layers()) {
			for (Decoration decoration : layer.decorations()) {
				if (decoration.mappings().isEmpty() || decoration.mappings().contains(mapping.name())) {
					recipes.add(new DecorationRecipe(decoration, kitchen, () -> isShown.test(layer)));
				}
			}
		}
		return recipes;
	}

	private void link(NodeRule rule) {
		named(rule.mapping().children()).forEach(rule.inner()::add);
		named(rule.mapping().bordered()).forEach(rule.bordered()::add);
	}

	private List<NodeRule> named(List<String> names) {
		return names.stream().map(nodes::get).filter(Objects::nonNull).toList();
	}

	private void layer(Layer layer) {
		named(layer.nodes()).stream().filter(rule -> !outermost.contains(rule)).forEach(outermost::add);
		layer.members().forEach(name -> layers.put(name, layer));
	}

	public DiagramDescription description() {
		return description;
	}

	/** What the outermost mappings start from; null for the element of the diagram. */
	Expression root() {
		return root;
	}

	/** The mappings of the diagram itself. */
	public List<NodeRule> outermost() {
		return outermost;
	}

	/** The node or container mapping with a name. */
	public Optional<NodeRule> node(String name) {
		return Optional.ofNullable(nodes.get(name));
	}

	/** The edge mapping with a name. */
	public Optional<EdgeRule> edge(String name) {
		return Optional.ofNullable(edges.get(name));
	}

	Collection<EdgeRule> edges() {
		return edges.values();
	}

	/** Whether a look may differ after a change in another element than the one that is drawn. */
	boolean readsBeyond(Touched touched) {
		return nodes.values().stream().anyMatch(rule -> touched.isBeyond(rule.recipe().reads()))
				|| edges.values().stream().anyMatch(rule -> touched.isBeyond(rule.recipe().reads()));
	}

	/** The layer a mapping belongs to. */
	public Optional<Layer> layer(String mapping) {
		return Optional.ofNullable(layers.get(mapping));
	}
}
