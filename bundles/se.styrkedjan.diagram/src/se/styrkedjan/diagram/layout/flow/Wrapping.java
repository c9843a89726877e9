package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.route.Bends;
import se.styrkedjan.diagram.layout.route.LabelPlaces;

/**
 * Cuts a long flow between its columns and sets the parts below each other, with all lanes in each. Wires that are cut go
 * on from the right end of one row to the left end of the next, without crossing one another there.
 */
final class Wrapping {

	private static final int BEFORE_COLUMN = 10;
	private static final int TRACK = 10;
	private static final int MARGIN = 16;

	private final LayoutGraph graph;
	private final LayoutResult whole;
	private final Direction direction;
	private final int head;
	/** Where rows begin in the uncut flow, the first at its very beginning. */
	private final List<Integer> starts = new ArrayList<>();
	/** By cut the heights of the wires it cuts, lowest first. */
	private final List<List<Integer>> cut = new ArrayList<>();
	private final Rect frame;

	private Wrapping(LayoutGraph graph, LayoutResult whole, Direction direction) {
		this.graph = graph;
		this.whole = whole;
		this.direction = direction;
		this.head = graph.lanes().stream().mapToInt(lane -> lane.headWidth()).max().orElse(0);
		this.frame = whole.lanes().isEmpty() ? contents().stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0)).grown(MARGIN)
				: whole.lanes().values().stream().map(List::getFirst).reduce(Rect::union).orElseThrow();
	}

	/** The flow in rows that are no longer than a width, unless one column alone is. */
	static LayoutResult wrap(LayoutGraph graph, LayoutResult whole, int width, Direction direction) {
		Wrapping wrapping = new Wrapping(graph, whole, direction);
		wrapping.findCuts(width);
		return wrapping.starts.size() == 1 ? whole : wrapping.result();
	}

	private List<Rect> contents() {
		List<Rect> contents = new ArrayList<>();
		graph.boxes().forEach(box -> {
			Rect bounds = whole.boxes().get(box.id());
			contents.add(box.caption(bounds, direction).map(bounds::union).orElse(bounds));
		});
		contents.sort(Comparator.comparingInt(Rect::x));
		return contents;
	}

	private void findCuts(int width) {
		int room = width - head - 2 * MARGIN - 6 * TRACK;
		starts.add(frame.x() + head);
		int end = Integer.MIN_VALUE;
		int last = starts.getFirst();
		for (Rect box : contents()) {
			if (end != Integer.MIN_VALUE && box.x() > end) {
				last = box.x() - BEFORE_COLUMN;
			}
			if (box.right() - starts.getLast() > room && last > starts.getLast()) {
				starts.add(last);
			}
			end = Math.max(end, box.right());
		}
		for (int i = 1; i < starts.size(); i++) {
			cut.add(heightsAt(starts.get(i)));
		}
	}

	private List<Integer> heightsAt(int x) {
		List<Integer> heights = new ArrayList<>();
		for (List<Point> route : whole.routes().values()) {
			for (int i = 0; i + 1 < route.size(); i++) {
				if (row(route.get(i).x(), x) != row(route.get(i + 1).x(), x)) {
					heights.add(route.get(i).y());
				}
			}
		}
		heights.sort(Comparator.reverseOrder());
		return heights;
	}

	private static boolean row(int at, int x) {
		return at < x;
	}

	private int row(int x) {
		int row = 0;
		while (row + 1 < starts.size() && x >= starts.get(row + 1)) {
			row++;
		}
		return row;
	}

	private int most() {
		return cut.stream().mapToInt(List::size).max().orElse(0);
	}

	/** Where the columns of each row begin: behind the head and the tracks of wires that come from the row above. */
	private int left() {
		return frame.x() + head + MARGIN + most() * TRACK;
	}

	private int right() {
		int longest = 0;
		for (int row = 0; row < starts.size(); row++) {
			int end = row + 1 < starts.size() ? starts.get(row + 1) : frame.right();
			longest = Math.max(longest, end - starts.get(row));
		}
		return left() + longest;
	}

	private int down(int row) {
		return row * (frame.height() + 2 * MARGIN + most() * TRACK);
	}

	private Point moved(Point point, int row) {
		return point.plus(left() - starts.get(row), down(row));
	}

	private LayoutResult result() {
		Map<String, Rect> boxes = new LinkedHashMap<>();
		whole.boxes().forEach((id, box) -> {
			int row = row(box.x());
			boxes.put(id, box.plus(left() - starts.get(row), down(row)));
		});
		int width = right() + MARGIN + most() * TRACK - frame.x();
		Map<String, List<Rect>> lanes = new LinkedHashMap<>();
		whole.lanes().forEach((id, rows) -> {
			List<Rect> repeated = new ArrayList<>();
			for (int row = 0; row < starts.size(); row++) {
				Rect lane = rows.getFirst();
				repeated.add(new Rect(lane.x(), lane.y() + down(row), width, lane.height()));
			}
			lanes.put(id, repeated);
		});
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		whole.routes().forEach((id, route) -> routes.put(id, route(route)));
		return new LayoutResult(boxes, lanes, routes, labels(boxes, routes));
	}

	private List<Point> route(List<Point> route) {
		List<Point> points = new ArrayList<>();
		int row = row(route.getFirst().x());
		points.add(moved(route.getFirst(), row));
		for (int i = 1; i < route.size(); i++) {
			int next = row(route.get(i).x());
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
		int track = cut.get(upper).indexOf(y);
		int right = right() + MARGIN / 2 + track * TRACK;
		int between = frame.bottom() + down(upper) + MARGIN + track * TRACK;
		int left = frame.x() + head + MARGIN / 2 + track * TRACK;
		List<Point> way = List.of(new Point(right, y + down(upper)), new Point(right, between), new Point(left, between),
				new Point(left, y + down(upper + 1)));
		points.addAll(from < to ? way : way.reversed());
	}

	private Map<String, Rect> labels(Map<String, Rect> boxes, Map<String, List<Point>> routes) {
		List<Rect> covered = new ArrayList<>(boxes.values());
		graph.boxes().forEach(box -> box.caption(boxes.get(box.id()), direction).ifPresent(covered::add));
		LabelPlaces places = new LabelPlaces(covered, routes.values());
		Map<String, Rect> labels = new LinkedHashMap<>();
		graph.wires().stream().filter(wire -> wire.hasLabel() && routes.containsKey(wire.id())).forEach(
				(Wire wire) -> labels.put(wire.id(), places.place(routes.get(wire.id()), wire.labelWidth(), wire.labelHeight())));
		return labels;
	}
}
