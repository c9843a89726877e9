package se.styrkedjan.diagram.layout.flow;

import java.util.List;

/** Gives every layer its place along the flow, with as much room between as wires and their labels need. */
final class Columns {

	private static final int GAP = 40;
	private static final int BEFORE_TRACKS = 16;
	private static final int BEHIND_TRACKS = 20;
	private static final int TRACK = 10;
	private static final int AROUND_LABEL = 10;
	private static final int PADDING = 30;

	final Channels channels;
	/** Left and right edge of each layer. */
	final int[] lefts;
	final int[] rights;
	private final int[] labels;
	private final int start;

	Columns(Layers layers, Ports ports) {
		int count = layers.list.size();
		lefts = new int[count];
		rights = new int[count];
		labels = new int[count];
		layers.network.edges.stream().filter(edge -> edge.wire.hasLabel() && !edge.reversed && !edge.isUpright())
				.forEach(edge -> labels[edge.from.layer] = Math.max(labels[edge.from.layer],
						edge.wire.labelWidth() + AROUND_LABEL));
		channels = new Channels(layers, ports);
		int heads = layers.network.graph.lanes().stream().mapToInt(lane -> lane.headWidth()).max().orElse(0);
		start = heads + (layers.network.graph.lanes().isEmpty() ? 0 : PADDING);
		int x = start + (count == 0 ? 0 : width(channels.before(0)));
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

	private static int width(Channel channel) {
		return channel.count() == 0 ? 0 : BEFORE_TRACKS + (channel.count() - 1) * TRACK + BEHIND_TRACKS;
	}

	private int gap(int layer) {
		int needed = width(channels.behind(layer));
		return Math.max(Math.max(GAP, needed),
				labels[layer] == 0 ? 0 : labels[layer] + Math.max(BEHIND_TRACKS, needed - BEFORE_TRACKS));
	}

	/** Where a track in the channel behind a layer stands. Labels have their room before the tracks, else these stand in the middle. */
	int trackBehind(int layer, int number) {
		if (layer < 0) {
			return start + BEFORE_TRACKS + number * TRACK;
		}
		int extent = (channels.behind(layer).count() - 1) * TRACK;
		int first = labels[layer] == 0 ? rights[layer] + (gap(layer) - extent) / 2
				: rights[layer] + gap(layer) - BEHIND_TRACKS - extent;
		return first + number * TRACK;
	}

	/** Where the lanes end. */
	int end() {
		int last = rights.length - 1;
		return last < 0 ? start : rights[last] + Math.max(PADDING, width(channels.behind(last)));
	}
}
