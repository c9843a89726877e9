package se.styrkedjan.diagram.layout.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.route.Bends;

/**
 * A tidy tree: levels in columns, each box at the middle of what hangs on it, in the order of the model. A box that hangs
 * on several stands with the first; the wires of the others are led around.
 */
public final class TreeLayout {

	private static final int BETWEEN_LEVELS = 56;
	private static final int BETWEEN_SIBLINGS = 16;
	private static final int BETWEEN_FAMILIES = 32;

	private final LayoutGraph graph;
	private final Map<String, Box> boxes = new LinkedHashMap<>();
	private final Map<String, List<String>> children = new HashMap<>();
	/** The wire by which a box hangs on its parent. */
	private final Map<String, Wire> parents = new HashMap<>();
	private final Map<String, Integer> levels = new HashMap<>();
	/** From parents to children. */
	private final List<String> sorted = new ArrayList<>();
	private final Map<String, Integer> tops = new HashMap<>();

	private TreeLayout(LayoutGraph graph) {
		this.graph = graph;
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
	}

	/** Lays out boxes and wires; lanes are passed over. Down means from the root at the top. */
	public static LayoutResult arrange(LayoutGraph graph, Direction direction) {
		return direction == Direction.DOWN ? new TreeLayout(graph.transposed()).arrange().transposed()
				: new TreeLayout(graph).arrange();
	}

	private LayoutResult arrange() {
		grow();
		int[] lefts = lefts();
		place();
		Map<String, Rect> bounds = new LinkedHashMap<>();
		boxes.forEach((id, box) -> bounds.put(id, new Rect(lefts[levels.get(id)], tops.get(id), box.width(), box.height())));
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		parents.forEach((id, wire) -> routes.put(wire.id(), branch(wire, id, bounds, lefts)));
		return WiresAndLabels.complete(graph, bounds, Map.of(), routes);
	}

	/** Roots are the boxes that nothing leads to, then whatever is left of rings. */
	private void grow() {
		Map<String, List<Wire>> out = new HashMap<>();
		Set<String> reached = new HashSet<>();
		for (Wire wire : graph.wires()) {
			if (boxes.containsKey(wire.source()) && boxes.containsKey(wire.end()) && !wire.source().equals(wire.end())) {
				out.computeIfAbsent(wire.source(), id -> new ArrayList<>()).add(wire);
				reached.add(wire.end());
			}
		}
		boxes.keySet().stream().filter(id -> !reached.contains(id)).forEach(id -> grow(id, out));
		boxes.keySet().forEach(id -> grow(id, out));
	}

	private void grow(String root, Map<String, List<Wire>> out) {
		if (levels.putIfAbsent(root, 0) != null) {
			return;
		}
		Deque<String> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			String id = open.poll();
			sorted.add(id);
			for (Wire wire : out.getOrDefault(id, List.of())) {
				if (levels.putIfAbsent(wire.end(), levels.get(id) + 1) == null) {
					parents.put(wire.end(), wire);
					children.computeIfAbsent(id, key -> new ArrayList<>()).add(wire.end());
					open.add(wire.end());
				}
			}
		}
	}

	private int[] lefts() {
		int[] widths = new int[levels.values().stream().mapToInt(level -> level + 1).max().orElse(0)];
		boxes.forEach((id, box) -> widths[levels.get(id)] = Math.max(widths[levels.get(id)], box.width()));
		int[] lefts = new int[widths.length];
		for (int i = 1; i < lefts.length; i++) {
			lefts[i] = lefts[i - 1] + widths[i - 1] + BETWEEN_LEVELS;
		}
		return lefts;
	}

	/** Heights of whole families first, from the leaves, then each box in the middle of the room of its family. */
	private void place() {
		Map<String, Integer> heights = new HashMap<>();
		for (String id : sorted.reversed()) {
			heights.put(id, Math.max(boxes.get(id).height(), family(id, heights)));
		}
		Map<String, Integer> rooms = new HashMap<>();
		int y = 0;
		for (String id : sorted) {
			if (!parents.containsKey(id)) {
				rooms.put(id, y);
				y += heights.get(id) + BETWEEN_FAMILIES;
			}
			int room = rooms.get(id) + (heights.get(id) - family(id, heights)) / 2;
			for (String child : children.getOrDefault(id, List.of())) {
				rooms.put(child, room);
				room += heights.get(child) + gapAfter(child);
			}
		}
		for (String id : sorted.reversed()) {
			tops.put(id, middle(id, rooms.get(id) + heights.get(id) / 2) - boxes.get(id).height() / 2);
		}
	}

	private int family(String id, Map<String, Integer> heights) {
		List<String> below = children.getOrDefault(id, List.of());
		return below.stream().mapToInt(child -> heights.get(child) + gapAfter(child)).sum()
				- (below.isEmpty() ? 0 : gapAfter(below.getLast()));
	}

	private int gapAfter(String id) {
		return children.containsKey(id) ? BETWEEN_FAMILIES : BETWEEN_SIBLINGS;
	}

	/** Between the first and the last child where the room allows it. */
	private int middle(String id, int otherwise) {
		List<String> below = children.getOrDefault(id, List.of());
		if (below.isEmpty()) {
			return otherwise;
		}
		int first = tops.get(below.getFirst()) + boxes.get(below.getFirst()).height() / 2;
		int last = tops.get(below.getLast()) + boxes.get(below.getLast()).height() / 2;
		return boxes.get(id).height() <= last - first + boxes.get(below.getFirst()).height() ? (first + last) / 2 : otherwise;
	}

	/** Branches to the children of one box share their trunk. */
	private List<Point> branch(Wire wire, String child, Map<String, Rect> bounds, int[] lefts) {
		Rect from = bounds.get(wire.source());
		Rect to = bounds.get(child);
		int trunk = lefts[levels.get(child)] - BETWEEN_LEVELS / 2;
		return Bends.straightened(List.of(new Point(from.right(), from.center().y()), new Point(trunk, from.center().y()),
				new Point(trunk, to.center().y()), new Point(to.x(), to.center().y())));
	}
}
