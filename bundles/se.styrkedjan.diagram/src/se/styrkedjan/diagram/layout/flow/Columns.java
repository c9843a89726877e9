package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

/** Gives every layer its place along the flow, with as much room between as wires and their labels need. */
final class Columns {

	private static final int GAP = 40;
	private static final int BEFORE_TRACKS = 16;
	private static final int BEHIND_TRACKS = 20;
	private static final int TRACK = 10;
	private static final int AROUND_LABEL = 10;
	private static final int PADDING = 30;

	/** Tracks between each layer and the next. */
	final List<Channel> channels = new ArrayList<>();
	/** Left and right edge of each layer. */
	final int[] lefts;
	final int[] rights;
	private final int[] labels;

	Columns(Layers layers, Ports ports) {
		int count = layers.list.size();
		lefts = new int[count];
		rights = new int[count];
		labels = new int[count];
		layers.network.edges.stream().filter(edge -> edge.wire.hasLabel() && !edge.reversed && !edge.isUpright())
				.forEach(edge -> labels[edge.from.layer] = Math.max(labels[edge.from.layer],
						edge.wire.labelWidth() + AROUND_LABEL));
		layers.list.forEach(layer -> channels.add(new Channel(layer, ports)));
		int heads = layers.network.graph.lanes().stream().mapToInt(lane -> lane.headWidth()).max().orElse(0);
		int x = heads + (layers.network.graph.lanes().isEmpty() ? 0 : PADDING);
		for (int i = 0; i < count; i++) {
			lefts[i] = x;
			place(layers.list.get(i), x);
			rights[i] = x + layers.list.get(i).stream().mapToInt(item -> item.left).max().orElse(0)
					+ layers.list.get(i).stream().mapToInt(item -> item.right).max().orElse(0);
			x = rights[i] + gap(i);
		}
	}

	private static void place(List<Item> layer, int left) {
		int middle = left + layer.stream().mapToInt(item -> item.left).max().orElse(0);
		layer.forEach(item -> item.x = middle);
	}

	private int gap(int layer) {
		int tracks = channels.get(layer).count();
		int needed = tracks == 0 ? 0 : BEFORE_TRACKS + (tracks - 1) * TRACK + BEHIND_TRACKS;
		return Math.max(Math.max(GAP, needed), labels[layer] == 0 ? 0 : labels[layer] + Math.max(BEHIND_TRACKS, needed - BEFORE_TRACKS));
	}

	/** Where a track stands. Labels have their room before the tracks, else these stand in the middle. */
	int track(int layer, int number) {
		int start = rights[layer] + gap(layer) - BEHIND_TRACKS - (channels.get(layer).count() - 1) * TRACK;
		if (labels[layer] == 0) {
			start = rights[layer] + (gap(layer) - (channels.get(layer).count() - 1) * TRACK) / 2;
		}
		return start + number * TRACK;
	}

	/** Where the lanes end. */
	int end() {
		return (rights.length == 0 ? 0 : rights[rights.length - 1]) + PADDING;
	}
}
