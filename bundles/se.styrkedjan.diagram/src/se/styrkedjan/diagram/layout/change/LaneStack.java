package se.styrkedjan.diagram.layout.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;

/** Stacks lanes in the order of the graph, each as high as before or as what it holds needs; boxes go along. */
final class LaneStack {

	static final int ABOVE_AND_BELOW = 20;
	private static final int BEHIND = 30;
	private static final int BELOW_ALL = 30;

	private final LayoutGraph graph;
	private final LayoutResult previous;
	private final Places places;
	private final Map<String, Integer> shifts = new HashMap<>();

	LaneStack(LayoutGraph graph, LayoutResult previous, Places places) {
		this.graph = graph;
		this.previous = previous;
		this.places = places;
	}

	Map<String, List<Rect>> stack() {
		int y = previous.lanes().values().stream().mapToInt(rows -> rows.getFirst().y()).min().orElse(0);
		int left = previous.lanes().values().stream().mapToInt(rows -> rows.getFirst().x()).min().orElse(0);
		int right = Math.max(previous.lanes().values().stream().mapToInt(rows -> rows.getFirst().right()).max().orElse(0),
				places.bounds.entrySet().stream().mapToInt(box -> places.whole(box.getKey(), box.getValue())
						.right() + BEHIND).max().orElse(0));
		Map<String, List<Rect>> lanes = new LinkedHashMap<>();
		int bottomOfOld = previous.lanes().values().stream().mapToInt(rows -> rows.getFirst().bottom()).max().orElse(y);
		int startOfNew = bottomOfOld;
		for (LaneBox lane : graph.lanes()) {
			Rect old = previous.lanes()
					.containsKey(lane.id()) ? previous.lane(lane.id()) : new Rect(0, startOfNew, 0, lane.minHeight());
			int above = Math.max(0, old.y() + ABOVE_AND_BELOW - highest(lane.id(), old));
			int height = Math.max(old.height() + above, lowest(lane.id(), old) + above + ABOVE_AND_BELOW - old.y());
			shifts.put(lane.id(), y + above - old.y());
			lanes.put(lane.id(), List.of(new Rect(left, y, right - left, height)));
			y += height;
		}
		int growth = graph.lanes().isEmpty() ? 0 : Math.max(0, y - bottomOfOld);
		places.bounds.replaceAll((id, at) -> at.plus(0, shift(id, at, bottomOfOld, growth)));
		return lanes;
	}

	private int highest(String lane, Rect old) {
		return wholes(lane).stream().mapToInt(Rect::y).min().orElse(old.y() + ABOVE_AND_BELOW);
	}

	private int lowest(String lane, Rect old) {
		return wholes(lane).stream().mapToInt(Rect::bottom).max().orElse(old.y());
	}

	private List<Rect> wholes(String lane) {
		return places.bounds.entrySet().stream().filter(box -> lane.equals(places.boxes.get(box.getKey()).lane()))
				.map(box -> places.whole(box.getKey(), box.getValue())).toList();
	}

	/** Boxes without a lane that stand below the lanes stay below them. */
	private int shift(String id, Rect at, int bottomOfOld, int growth) {
		String lane = places.boxes.get(id).lane();
		if (lane != null && shifts.containsKey(lane)) {
			return shifts.get(lane);
		}
		return at.bottom() + BELOW_ALL > bottomOfOld ? growth : 0;
	}
}
