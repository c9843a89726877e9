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
		return straight(source, end).or(() -> around(source, end, NEAR)).or(() -> around(source, end, FAR))
				.orElseGet(() -> through(source, end));
	}

	private Optional<List<Point>> straight(Terminal source, Terminal end) {
		return StraightWire.candidates(source, end).stream().filter(route -> isFree(route, source, end)).findFirst();
	}

	private boolean isFree(List<Point> route, Terminal source, Terminal end) {
		Rect part = WireIndex.part(route.getFirst(), route.getLast());
		return wires.alongside(part).isEmpty() && boxes.in(part.grown(2)).stream()
				.allMatch(box -> box.equals(source.bounds()) || box.equals(end.bounds()));
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
