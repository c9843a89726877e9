package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.Box.Outline;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.graph.Wire.Kind;

/** Flows of all sorts: several starts, loops, unconnected parts, long labels, attached figures, wires of all kinds. */
public final class RandomFlow {

	private final Random random;
	private final List<LaneBox> lanes = new ArrayList<>();
	private final List<Box> boxes = new ArrayList<>();
	private final List<Wire> wires = new ArrayList<>();

	private RandomFlow(long seed) {
		random = new Random(seed);
	}

	/** The flow of a seed: 1 to {@code most} boxes, 0 to 8 lanes. */
	public static LayoutGraph of(long seed, int most) {
		return new RandomFlow(seed).make(most);
	}

	private LayoutGraph make(int most) {
		var laneCount = random.nextInt(9);
		for (int i = 0; i < laneCount; i++) {
			lanes.add(new LaneBox("L" + i, 40, 120));
		}
		var count = 1 + random.nextInt(most);
		for (int i = 0; i < count; i++) {
			boxes.add(box("n" + i));
		}
		var density = random.nextDouble() * 1.5;
		for (int i = 1; i < count; i++) {
			if (random.nextInt(20) > 0) {
				join(near(i), i);
			}
		}
		for (int i = 0; i < count * density * 0.4; i++) {
			join(random.nextInt(count), random.nextInt(count));
		}
		return new LayoutGraph(lanes, boxes, wires);
	}

	private int near(int i) {
		return Math.max(0, i - 1 - random.nextInt(4));
	}

	private Box box(String id) {
		var lane = lanes.isEmpty() || random.nextInt(15) == 0 ? null : lanes.get(random.nextInt(lanes.size())).id();
		if (random.nextInt(8) == 0 && !boxes.isEmpty()) {
			var host = boxes.get(random.nextInt(boxes.size())).id();
			wires.add(new Wire("a" + wires.size(), host, id, 0, 0, Kind.ASSOCIATION));
			return new Box(id, boxes.stream().filter(box -> box.id().equals(host)).findFirst().orElseThrow().lane(), 90, 64,
					Outline.RECTANGLE, 0, 0, null, host);
		}
		return switch (random.nextInt(6)) {
		case 0 -> new Box(id, lane, 36, 36, Outline.ELLIPSE, 20 + random.nextInt(90), 14 * (1 + random.nextInt(3)), null, null);
		case 1 -> new Box(id, lane, 56, 56, Outline.LOZENGE, 0, 0, null, null);
		case 2 -> new Box(id, lane, 40, 40, Outline.LOZENGE, 0, 0, null, null);
		default -> Box.step(id, lane, 60 + random.nextInt(140), 40 + random.nextInt(60));
		};
	}

	private void join(int from, int to) {
		var kind = switch (random.nextInt(10)) {
		case 0 -> Kind.MESSAGE;
		case 1 -> Kind.ASSOCIATION;
		default -> Kind.SEQUENCE;
		};
		var label = random.nextInt(4) == 0;
		wires.add(new Wire("w" + wires.size(), "n" + from, "n" + to, label ? 10 + random.nextInt(110) : 0, label ? 14 : 0, kind));
	}
}
