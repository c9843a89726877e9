package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.styrkedjan.diagram.layout.route.Side;

/**
 * Decides where each edge meets its boxes: at the right and left side, spread when there are several; at the top and
 * bottom of decisions and gateways where that saves a bend; and there for loops.
 */
final class Ports {

	private final Layers layers;
	private final Map<Edge, Port> starts = new HashMap<>();
	private final Map<Edge, Port> ends = new HashMap<>();
	/** By box the loops and upright edges for which the column is not free: they turn in the channel beside it. */
	private final Map<Item, List<Edge>> turning = new HashMap<>();
	private final List<Column> columns = new ArrayList<>();

	Ports(Layers layers) {
		this.layers = layers;
		layers.list.forEach(layer -> columns.add(new Column(layer)));
		for (Edge edge : layers.network.edges) {
			starts.put(edge, new Port(edge.from, Side.RIGHT));
			ends.put(edge, new Port(edge.to, Side.LEFT));
		}
		layers.network.items.values().stream().filter(item -> item.box.isPointed()).forEach(new Corners(this)::use);
		long corners;
		do {
			corners = corners();
			verifyLoops();
			layers.network.items.values().forEach(this::spread);
			verifyCorners();
		} while (corners() < corners);
	}

	Port start(Edge edge) {
		return starts.get(edge);
	}

	Port end(Edge edge) {
		return ends.get(edge);
	}

	/** Those of loops and upright edges are not counted, which are settled apart. */
	private long corners() {
		return layers.network.edges.stream().filter(edge -> !edge.reversed && !edge.isUpright())
				.flatMap(edge -> Stream.of(start(edge), end(edge))).filter(Port::isCorner).count();
	}

	private void spread(Item item) {
		Map<Port, Integer> right = new LinkedHashMap<>();
		Map<Port, Integer> left = new LinkedHashMap<>();
		item.after.forEach(link -> right.put(start(link.edge), link.to.y));
		item.before.forEach(link -> left.put(end(link.edge), link.from.y));
		for (Edge edge : turning.getOrDefault(item, List.of())) {
			Port port = edge.from == item ? start(edge) : end(edge);
			(port.side == Side.RIGHT ? right : left).put(port, turningHeight(edge, item));
		}
		Spreading.spread(item, right);
		Spreading.spread(item, left);
	}

	/** Height to which an edge that does not go through the layers leads from one of its ends. */
	private static int turningHeight(Edge edge, Item item) {
		if (edge.isUpright()) {
			return (edge.from == item ? edge.to : edge.from).y;
		}
		return (edge.from == item ? edge.bends.getFirst() : edge.bends.getLast()).y;
	}

	/** Loops and upright edges have the first choice of what is free in the columns. */
	private void verifyLoops() {
		columns.forEach(Column::clear);
		turning.clear();
		layers.network.edges.stream().filter(edge -> edge.reversed && !edge.isUpright()).forEach(this::verifyLoop);
		layers.network.edges.stream().filter(Edge::isUpright).forEach(this::goStraightAcross);
	}

	private void verifyCorners() {
		for (Edge edge : layers.network.edges) {
			if (edge.isUpright() || edge.reversed) {
				continue;
			}
			Port start = start(edge);
			Port end = end(edge);
			if (start.isCorner() && !isFree(start, rightHeight(edge.links.getFirst()))) {
				start.side = Side.RIGHT;
			}
			if (end.isCorner() && !isFree(end, leftHeight(edge.links.getLast()))) {
				end.side = Side.LEFT;
			}
		}
	}

	private boolean isFree(Port port, int y) {
		Column column = columns.get(port.item.layer);
		return column.takeUpright(port, y) && column.takeLevel(y);
	}

	private void verifyLoop(Edge edge) {
		Port start = start(edge);
		Port end = end(edge);
		start.side = edge.bends.getFirst().y < edge.from.y ? Side.TOP : Side.BOTTOM;
		end.side = edge.bends.getLast().y < edge.to.y ? Side.TOP : Side.BOTTOM;
		if (!takeNearMiddle(start, edge.bends.getFirst().y)) {
			turn(edge, start, Side.LEFT);
		}
		if (!takeNearMiddle(end, edge.bends.getLast().y)) {
			turn(edge, end, Side.RIGHT);
		}
	}

	private void turn(Edge edge, Port port, Side side) {
		port.side = side;
		port.offset = 0;
		turning.computeIfAbsent(port.item, item -> new ArrayList<>()).add(edge);
	}

	private boolean takeNearMiddle(Port port, int y) {
		for (int offset : port.item.box.isPointed() ? new int[] { 0 } : new int[] { 0, 14, -14, 28, -28, 42, -42 }) {
			port.offset = offset;
			if (Math.abs(offset) < port.item.box.width() / 2 && columns.get(port.item.layer).takeUpright(port, y)) {
				return true;
			}
		}
		return false;
	}

	private void goStraightAcross(Edge edge) {
		boolean down = edge.from.y < edge.to.y;
		Port start = start(edge);
		Port end = end(edge);
		start.side = down ? Side.BOTTOM : Side.TOP;
		end.side = down ? Side.TOP : Side.BOTTOM;
		Item upper = down ? edge.from : edge.to;
		Item lower = down ? edge.to : edge.from;
		Column column = columns.get(upper.layer);
		int from = upper.y + upper.box.height() / 2;
		int to = lower.y - lower.box.height() / 2;
		for (int offset : new int[] { 0, 14, -14, 28, -28 }) {
			if (offset != 0 && (upper.box.isPointed() || lower.box.isPointed())) {
				break;
			}
			if (!Column.isCovered(upper, Side.BOTTOM) && !Column.isCovered(lower, Side.TOP)
					&& !column.isTaken(upper, lower, offset, from, to)) {
				column.addUpright(offset, from, to);
				start.offset = offset;
				end.offset = offset;
				return;
			}
		}
		turn(edge, start, Side.RIGHT);
		turn(edge, end, Side.RIGHT);
	}

	/** Height at which a link comes to the layer it leads to. */
	int rightHeight(Link link) {
		if (!link.to.isBox()) {
			return link.to.y;
		}
		return end(link.edge).isCorner() ? leftHeight(link) : end(link.edge).y();
	}

	/** Height at which a link leaves the layer it begins in. */
	int leftHeight(Link link) {
		if (!link.from.isBox()) {
			return link.from.y;
		}
		return start(link.edge).isCorner() ? rightHeight(link) : start(link.edge).y();
	}
}
