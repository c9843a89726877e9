package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/**
 * Leads single wires at right angles around boxes, with few bends, apart from other wires. Answers the same for the same
 * question. Made once for a picture, it costs about a wire's surroundings for each wire. Not thread-safe.
 */
public final class Router {

	private static final int NEAR = 90;
	private static final int FAR = 600;
	private static final int FEW_CROSSINGS = 3;

	private final RectIndex boxes;
	private final WireIndex wires = new WireIndex();

	/**
	 * A router.
	 *
	 * @param boxes what wires must not run through: nodes and the texts that belong to them, lanes not
	 * @param wires routes that stand already
	 */
	public Router(Collection<Rect> boxes, Collection<List<Point>> wires) {
		this.boxes = new RectIndex(boxes);
		wires.forEach(this.wires::add);
	}

	/** Leads a wire and keeps its way free from those that follow. Its first and last point lie on the outlines. */
	public List<Point> lay(Terminal source, Terminal end) {
		List<Point> route = route(source, end);
		wires.add(route);
		return route;
	}

	/** Leads a wire. Its first and last point lie on the outlines. */
	public List<Point> route(Terminal source, Terminal end) {
		if (source.equals(end)) {
			List<List<Point>> loops = SelfLoop.candidates(source);
			return loops.stream().filter(loop -> isFree(loop, source, end)).findFirst().orElse(loops.getFirst());
		}
		return straight(source, end).or(() -> elbow(source, end)).or(() -> around(source, end, NEAR)).or(() -> around(source, end, FAR))
				.orElseGet(() -> through(source, end));
	}

	private Optional<List<Point>> straight(Terminal source, Terminal end) {
		return StraightWire.candidates(source, end).stream().filter(route -> isFree(route, source, end)).findFirst();
	}

	/** The cheapest of those with few bends and few crossings; without it a longer search finds a better way. */
	private Optional<List<Point>> elbow(Terminal source, Terminal end) {
		List<Point> best = null;
		int least = Integer.MAX_VALUE;
		for (List<Point> candidate : ElbowWire.candidates(source, end)) {
			int cost = length(candidate) + (candidate.size() - 2) * PathSearch.BEND;
			if (cost < least && isFree(candidate, source, end)) {
				int crossings = crossings(candidate);
				if (crossings <= FEW_CROSSINGS && cost + crossings * PathSearch.CROSSING < least) {
					best = candidate;
					least = cost + crossings * PathSearch.CROSSING;
				}
			}
		}
		return Optional.ofNullable(best).map(Bends::straightened);
	}

	private int crossings(List<Point> route) {
		int crossings = 0;
		for (int i = 0; i + 1 < route.size(); i++) {
			crossings += wires.crossings(WireIndex.part(route.get(i), route.get(i + 1)));
		}
		return crossings;
	}

	private static int length(List<Point> route) {
		int length = 0;
		for (int i = 0; i + 1 < route.size(); i++) {
			length += Math.abs(route.get(i).x() - route.get(i + 1).x()) + Math.abs(route.get(i).y() - route.get(i + 1).y());
		}
		return length;
	}

	private boolean isFree(List<Point> route, Terminal source, Terminal end) {
		for (int i = 0; i + 1 < route.size(); i++) {
			Rect part = WireIndex.part(route.get(i), route.get(i + 1));
			boolean first = i == 0;
			boolean last = i + 2 == route.size();
			if (wires.isAlongside(part) || !boxes.visit(part.grown(2),
					box -> first && box.equals(source.bounds()) || last && box.equals(end.bounds()))) {
				return false;
			}
		}
		return true;
	}

	private Optional<List<Point>> around(Terminal source, Terminal end, int margin) {
		Rect region = source.bounds().union(end.bounds()).grown(margin);
		return new PathSearch(new RouteGrid(region, boxes.in(region), wires, source, end)).find();
	}

	/** When no way is left, as in a crowd without gaps, the shortest one through it. */
	private static List<Point> through(Terminal source, Terminal end) {
		Side out = end.bounds().center().x() >= source.bounds().center().x() ? Side.RIGHT : Side.LEFT;
		Point first = source.point(out, 0);
		Point last = end.point(out == Side.RIGHT ? Side.LEFT : Side.RIGHT, 0);
		int middle = (first.x() + last.x()) / 2;
		return Bends.straightened(new ArrayList<>(
				List.of(first, new Point(middle, first.y()), new Point(middle, last.y()), last)));
	}
}
