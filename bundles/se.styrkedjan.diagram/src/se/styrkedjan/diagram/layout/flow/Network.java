package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.Wire;

/** The graph in the shape in which its flow is laid out: items, edges, and what is attached to the items. */
final class Network {

	final LayoutGraph graph;
	/** Boxes of the flow by name, in the order of the graph. */
	final Map<String, Item> items = new LinkedHashMap<>();
	/** Edges between different boxes of the flow. */
	final List<Edge> edges = new ArrayList<>();
	/** Wires that are led when all boxes stand: to attached boxes, and from a box to itself. */
	final List<Wire> others = new ArrayList<>();
	/** What is attached to an item. */
	final Map<Item, List<Box>> attached = new HashMap<>();
	final int lanes;
	private final Map<Item, List<Edge>> out = new HashMap<>();
	private final Map<Item, List<Edge>> in = new HashMap<>();

	Network(LayoutGraph graph) {
		this.graph = graph;
		Map<String, Integer> numbers = new HashMap<>();
		graph.lanes().forEach(lane -> numbers.put(lane.id(), numbers.size()));
		Map<String, Box> boxes = new HashMap<>();
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
		// Boxes without a lane stand below all lanes.
		boolean free = graph.lanes().isEmpty() || graph.boxes().stream().anyMatch(box -> !numbers.containsKey(box.lane()));
		lanes = graph.lanes().size() + (free ? 1 : 0);
		Set<String> inFlow = new HashSet<>();
		graph.wires().stream().filter(wire -> wire.kind() != Wire.Kind.ASSOCIATION)
				.forEach(wire -> inFlow.addAll(List.of(wire.source(), wire.end())));
		graph.boxes().stream().filter(box -> inFlow.contains(box.id()) || !isAttached(box, boxes)).forEach(box -> items.put(box.id(),
				Item.of(box, numbers.getOrDefault(box.lane(), graph.lanes().size()))));
		// What hangs on something that hangs itself stands on its own feet.
		graph.boxes().stream().filter(box -> !items.containsKey(box.id()) && !items.containsKey(box.attachedTo())).toList()
				.forEach(box -> items.put(box.id(), Item.of(box, numbers.getOrDefault(box.lane(), graph.lanes().size()))));
		graph.boxes().stream().filter(box -> !items.containsKey(box.id())).forEach(
				box -> attached.computeIfAbsent(items.get(box.attachedTo()), host -> new ArrayList<>()).add(box));
		graph.wires().stream().filter(wire -> boxes.containsKey(wire.source()) && boxes.containsKey(wire.end()))
				.forEach(this::add);
	}

	/** Something is attached to a box of the flow in its own lane only. */
	private static boolean isAttached(Box box, Map<String, Box> boxes) {
		Box host = box.attachedTo() == null ? null : boxes.get(box.attachedTo());
		return host != null && Objects.equals(host.lane(), box.lane());
	}

	private void add(Wire wire) {
		Item source = items.get(wire.source());
		Item end = items.get(wire.end());
		if (source == null || end == null || source == end) {
			others.add(wire);
			return;
		}
		Edge edge = new Edge(wire, source, end);
		edges.add(edge);
		out.computeIfAbsent(source, item -> new ArrayList<>()).add(edge);
		in.computeIfAbsent(end, item -> new ArrayList<>()).add(edge);
	}

	/** Edges whose wires leave an item, whether reversed or not. */
	List<Edge> leaving(Item item) {
		return out.getOrDefault(item, List.of());
	}

	/** Edges whose wires lead to an item, whether reversed or not. */
	List<Edge> arriving(Item item) {
		return in.getOrDefault(item, List.of());
	}
}
