package se.styrkedjan.diagram.layout.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;

/**
 * Rows of boxes, such as a landscape of processes: each lane a row from left to right in the order of the model, continued
 * below when it is longer than the page. Lanes stand close, so that they read as one picture.
 */
public final class RowsLayout {

	private static final int USUAL_WIDTH = 1_400;
	private static final int PADDING = 24;
	private static final int ACROSS = 16;
	private static final int IN_CHAIN = 2;
	private static final int DOWN = 20;
	private static final int BETWEEN_LANES = 16;

	private final LayoutGraph graph;
	private final int most;
	private final Set<String> chains;
	private final Map<String, Rect> boxes = new LinkedHashMap<>();
	private int widest;

	private RowsLayout(LayoutGraph graph, int most, Set<String> chains) {
		this.chains = chains;
		this.graph = graph;
		this.most = most;
	}

	/**
	 * Lays out lanes and boxes; boxes without a lane stand below all.
	 *
	 * @param width  where a row ends at the latest, pixels; 0 for the usual width
	 * @param chains lanes whose boxes are links of a chain and stand close
	 */
	public static LayoutResult arrange(LayoutGraph graph, int width, Set<String> chains) {
		return new RowsLayout(graph, width > 0 ? width : USUAL_WIDTH, chains).arrange();
	}

	private LayoutResult arrange() {
		Map<String, Rect> lanes = new LinkedHashMap<>();
		int y = 0;
		for (LaneBox lane : graph.lanes()) {
			List<Box> own = boxesOf(lane.id());
			int needed = place(own, lane.headWidth(), y);
			int height = Math.max(lane.minHeight(), needed);
			int spare = (height - needed) / 2;
			own.forEach(box -> boxes.computeIfPresent(box.id(), (id, at) -> at.plus(0, spare)));
			lanes.put(lane.id(), new Rect(0, y, 0, height));
			y += height + BETWEEN_LANES;
		}
		place(graph.boxes().stream().filter(box -> !boxes.containsKey(box.id())).toList(), 0, y);
		Map<String, List<Rect>> result = new LinkedHashMap<>();
		lanes.forEach((id, lane) -> result.put(id, List.of(new Rect(0, lane.y(), widest, lane.height()))));
		return WiresAndLabels.complete(graph, boxes, result);
	}

	private List<Box> boxesOf(String lane) {
		return graph.boxes().stream().filter(box -> lane.equals(box.lane())).toList();
	}

	/** Places boxes in one row or more and answers how high that is, with room around. */
	private int place(List<Box> all, int head, int top) {
		int y = top + PADDING;
		for (List<Box> row : rows(all, head)) {
			int height = row.stream().mapToInt(Box::height).max().orElse(0);
			int below = row.stream().mapToInt(Box::captionHeight).max().orElse(0);
			int x = head + PADDING;
			for (Box box : row) {
				int width = Math.max(box.width(), box.captionWidth());
				boxes.put(box.id(), new Rect(x + (width - box.width()) / 2, y + (height - box.height()) / 2, box.width(),
						box.height()));
				x += width + gap(box);
			}
			widest = Math.max(widest, x - gap(row.getLast()) + PADDING);
			y += height + (below > 0 ? below + 4 : 0) + DOWN;
		}
		return y - DOWN + PADDING - top;
	}

	private int gap(Box box) {
		return box.lane() != null && chains.contains(box.lane()) ? IN_CHAIN : ACROSS;
	}

	/** As many rows as needed, about equally long. */
	private List<List<Box>> rows(List<Box> all, int head) {
		int total = all.stream().mapToInt(box -> Math.max(box.width(), box.captionWidth()) + gap(box)).sum();
		int room = Math.max(1, most - head - 2 * PADDING);
		int count = Math.max(1, Math.ceilDiv(total, room));
		int inRow = Math.max(1, Math.ceilDiv(all.size(), count));
		List<List<Box>> rows = new ArrayList<>();
		for (int i = 0; i < all.size(); i += inRow) {
			rows.add(all.subList(i, Math.min(all.size(), i + inRow)));
		}
		return rows;
	}
}
