package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.route.Bends;
import se.styrkedjan.diagram.layout.route.LabelPlaces;
import se.styrkedjan.diagram.layout.route.Straightening;

/**
 * Cuts a long flow between its columns and sets the parts below each other, with all lanes in each. Wires that are cut go
 * on from the right end of one row to the left end of the next, without crossing one another there.
 */
final class Wrapping {

	private static final int ROOM_FOR_TRACKS = 60;
	private static final int TRACK = 10;
	private static final int MARGIN = 16;

	private final LayoutGraph graph;
	private final LayoutResult whole;
	private final int head;
	private final RowCuts cuts;
	private final List<Integer> starts;
	private final Rect frame;
	private final int tracks;
	private RowHeights heights;
	/** By row how far down it begins. */
	private int[] downs;

	private Wrapping(LayoutGraph graph, LayoutResult whole, int width) {
		this.graph = graph;
		this.whole = whole;
		this.head = graph.lanes().stream().mapToInt(lane -> lane.headWidth()).max().orElse(0);
		this.frame = whole.lanes().values().stream().map(List::getFirst).reduce(Rect::union)
				.map(lanes -> lanes.union(contentFrame(lanes))).orElseGet(() -> contentFrame(new Rect(0, 0, 0, 0)));
		this.cuts = new RowCuts(contents(), whole.routes().values(), frame.x() + head,
				width - head - 2 * MARGIN - ROOM_FOR_TRACKS);
		this.starts = cuts.starts;
		this.tracks = cuts.most() * TRACK;
	}

	/** The flow in rows that are no longer than a width, unless one column alone is. */
	static LayoutResult wrap(LayoutGraph graph, LayoutResult whole, int width) {
		Wrapping wrapping = new Wrapping(graph, whole, width);
		if (wrapping.starts.size() == 1) {
			return whole;
		}
		wrapping.measure();
		return wrapping.result();
	}

	/** Around all boxes, for those that stand below the lanes or have none. */
	private Rect contentFrame(Rect otherwise) {
		return contents().stream().reduce(Rect::union).map(all -> all.grown(MARGIN)).orElse(otherwise);
	}

	private List<Rect> contents() {
		List<Rect> contents = new ArrayList<>();
		graph.boxes().forEach(box -> {
			Rect bounds = whole.boxes().get(box.id());
			contents.add(box.caption(bounds).map(bounds::union).orElse(bounds));
		});
		contents.sort(Comparator.comparingInt(Rect::x));
		return contents;
	}

	private void measure() {
		heights = new RowHeights(graph, whole, starts.size());
		contents().forEach(box -> heights.use(cuts.row(box.center().x()), box.y(), box.bottom()));
		whole.routes().values().forEach(route -> route.forEach(point -> heights.use(cuts.row(point.x()), point.y(), point.y())));
		for (int i = 0; i < cuts.wires.size(); i++) {
			for (int y : cuts.wires.get(i)) {
				heights.use(i, y, y);
				heights.use(i + 1, y, y);
			}
		}
		downs = new int[starts.size()];
		for (int i = 1; i < downs.length; i++) {
			downs[i] = downs[i - 1] + frame.height() - heights.saved(i - 1) + 2 * MARGIN + tracks;
		}
	}

	/** Where the columns of each row begin: behind the head and the tracks of wires that come from the row above. */
	private int left() {
		return frame.x() + head + MARGIN + tracks;
	}

	private int right() {
		int longest = 0;
		for (int row = 0; row < starts.size(); row++) {
			int end = row + 1 < starts.size() ? starts.get(row + 1) : frame.right();
			longest = Math.max(longest, end - starts.get(row));
		}
		return left() + longest;
	}

	private int y(int y, int row) {
		return heights.map(row, y) + downs[row];
	}

	private Point moved(Point point, int row) {
		return new Point(point.x() + left() - starts.get(row), y(point.y(), row));
	}

	private LayoutResult result() {
		Map<String, Rect> boxes = new LinkedHashMap<>();
		whole.boxes().forEach((id, box) -> {
			int row = cuts.row(box.x());
			boxes.put(id, box.plus(left() - starts.get(row), y(box.y(), row) - box.y()));
		});
		int width = right() + MARGIN + tracks - frame.x();
		Map<String, List<Rect>> lanes = new LinkedHashMap<>();
		for (int i = 0; i < graph.lanes().size(); i++) {
			List<Rect> repeated = new ArrayList<>();
			for (int row = 0; row < starts.size(); row++) {
				repeated.add(new Rect(frame.x(), heights.top(row, i) + downs[row], width, heights.height(row, i)));
			}
			lanes.put(graph.lanes().get(i).id(), repeated);
		}
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		whole.routes().forEach((id, route) -> routes.put(id, route(route)));
		List<Rect> covered = covered(boxes);
		Straightening.apply(routes, covered);
		return new LayoutResult(boxes, lanes, routes, labels(covered, routes, lanes.values().stream().flatMap(List::stream).toList()));
	}

	private List<Point> route(List<Point> route) {
		List<Point> points = new ArrayList<>();
		int row = cuts.row(route.getFirst().x());
		points.add(moved(route.getFirst(), row));
		for (int i = 1; i < route.size(); i++) {
			int next = cuts.row(route.get(i).x());
			while (row != next) {
				int step = Integer.signum(next - row);
				goOn(route.get(i).y(), row, row + step, points);
				row += step;
			}
			points.add(moved(route.get(i), row));
		}
		return Bends.straightened(points);
	}

	/** From the end of one row to the beginning of the next, or back. */
	private void goOn(int y, int from, int to, List<Point> points) {
		int upper = Math.min(from, to);
		int track = cuts.wires.get(upper).indexOf(y);
		int right = right() + MARGIN / 2 + track * TRACK;
		int between = frame.bottom() - heights.saved(upper) + downs[upper] + MARGIN + track * TRACK;
		int left = frame.x() + head + MARGIN / 2 + track * TRACK;
		List<Point> way = List.of(new Point(right, y(y, upper)), new Point(right, between), new Point(left, between),
				new Point(left, y(y, upper + 1)));
		points.addAll(from < to ? way : way.reversed());
	}

	private List<Rect> covered(Map<String, Rect> boxes) {
		List<Rect> covered = new ArrayList<>(boxes.values());
		graph.boxes().forEach(box -> box.caption(boxes.get(box.id())).ifPresent(covered::add));
		return covered;
	}

	private Map<String, Rect> labels(List<Rect> covered, Map<String, List<Point>> routes, List<Rect> lanes) {
		List<Wire> labelled = graph.wires().stream().filter(wire -> wire.hasLabel() && routes.containsKey(wire.id())).toList();
		Map<String, Rect> labels = new LinkedHashMap<>();
		if (!labelled.isEmpty()) {
			LabelPlaces places = new LabelPlaces(covered, routes.values()).beside(lanes);
			labelled.forEach(wire -> labels.put(wire.id(),
					places.place(routes.get(wire.id()), wire.labelWidth(), wire.labelHeight())));
		}
		return labels;
	}
}
