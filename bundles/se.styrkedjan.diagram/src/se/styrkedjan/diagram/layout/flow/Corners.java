package se.styrkedjan.diagram.layout.flow;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import se.styrkedjan.diagram.layout.route.Side;

/** Proposes the tops and bottoms of decisions, gateways and events for edges that lead up or down from them. */
final class Corners {

	private final Ports ports;

	Corners(Ports ports) {
		this.ports = ports;
	}

	/** The first way out upwards leaves at the top, the last one downwards at the bottom; the same for the ways in. */
	void use(Item item) {
		Set<Side> used = new HashSet<>();
		turn(item, item.after, ports::start, Comparator.comparingInt(link -> link.to.y), used);
		turn(item, item.before, ports::end, Comparator.comparingInt(link -> link.from.y), used);
	}

	private void turn(Item item, List<Link> links, Function<Edge, Port> port, Comparator<Link> byHeight, Set<Side> used) {
		if (links.size() < 2) {
			return;
		}
		List<Link> sorted = links.stream().sorted(byHeight).toList();
		Link first = sorted.getFirst();
		Link last = sorted.getLast();
		if (far(item, first).y < item.y && isLevelAtOtherEnd(first, item) && used.add(Side.TOP)) {
			port.apply(first.edge).side = Side.TOP;
		}
		if (far(item, last).y > item.y && isLevelAtOtherEnd(last, item) && used.add(Side.BOTTOM)) {
			port.apply(last.edge).side = Side.BOTTOM;
		}
	}

	private static Item far(Item item, Link link) {
		return link.from == item ? link.to : link.from;
	}

	/** A link between two boxes cannot turn at both. */
	private boolean isLevelAtOtherEnd(Link link, Item item) {
		Item far = far(item, link);
		return !far.isBox() || !(link.from == item ? ports.end(link.edge) : ports.start(link.edge)).isCorner();
	}
}
