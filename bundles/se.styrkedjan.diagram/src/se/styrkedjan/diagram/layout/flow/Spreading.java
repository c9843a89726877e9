package se.styrkedjan.diagram.layout.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.layout.graph.Box;

/** Spreads ports over a side of a box. */
final class Spreading {

	private static final int FROM_CORNER = 8;
	private static final int APART = 16;
	private static final int APART_AT_POINTED = 10;

	private Spreading() {
	}

	/** Ports in the order of what they lead to; the one that leads straight on stands in the middle. */
	static void spread(Item item, Map<Port, Integer> heights) {
		List<Port> ports = heights.keySet().stream().filter(port -> !port.isCorner())
				.sorted(Comparator.comparing(heights::get)).toList();
		int count = ports.size();
		double middle = (count - 1) / 2.0;
		for (int i = 0; i < count; i++) {
			if (heights.get(ports.get(i)) == item.y) {
				middle = i;
				break;
			}
		}
		double room = item.box.height() / 2.0 - FROM_CORNER;
		double step = Math.min(item.box.outline() == Box.Outline.RECTANGLE ? APART : APART_AT_POINTED,
				room / Math.max(1, Math.max(middle, count - 1 - middle)));
		for (int i = 0; i < count; i++) {
			ports.get(i).offset = (int) Math.round((i - middle) * step);
		}
	}
}
