package se.styrkedjan.diagram.layout.route;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box.Outline;

/** The lines that a wire may follow in a region: beside boxes, beside other wires, and through its own ends. */
final class RouteGrid {

	private static final int CLEAR = 12;
	private static final int MOST_LINES = 400;
	private static final int MOST_LINES_FOR_WIRES = 80;
	private static final int[] SHIFTS = { 0, 14, -14, 28, -28, 7, -7, 21, -21 };
	private static final int[] SHIFTS_OF_POINTED = { 0, 8, -8 };
	private static final int SECOND_PORT = 20;

	/**
	 * Where a wire may leave a box.
	 *
	 * @param on   the point of the outline
	 * @param off  the point outside where it may bend
	 * @param side the side it leaves
	 * @param cost what it costs not to take the middle
	 */
	record Port(Point on, Point off, Side side, int cost) {
	}

	final WireIndex wires;
	final List<Port> starts;
	final List<Port> ends;
	final int[] xs;
	final int[] ys;
	private final RectIndex walls = new RectIndex(List.of());

	RouteGrid(Rect region, List<Rect> boxes, WireIndex wires, Terminal source, Terminal end) {
		this.wires = wires;
		boxes.forEach(box -> walls.add(box.grown(CLEAR / 2)));
		starts = ports(source);
		ends = ports(end);
		TreeSet<Integer> across = new TreeSet<>();
		TreeSet<Integer> down = new TreeSet<>();
		List<Port> all = new ArrayList<>(starts);
		all.addAll(ends);
		all.forEach(port -> {
			across.add(port.off().x());
			down.add(port.off().y());
		});
		across.add((source.bounds().center().x() + end.bounds().center().x()) / 2);
		down.add((source.bounds().center().y() + end.bounds().center().y()) / 2);
		for (Rect box : boxes) {
			addLines(across, MOST_LINES, box.x() - CLEAR, box.right() + CLEAR);
			addLines(down, MOST_LINES, box.y() - CLEAR, box.bottom() + CLEAR);
		}
		int room = across.size() + MOST_LINES_FOR_WIRES;
		int roomDown = down.size() + MOST_LINES_FOR_WIRES;
		wires.upright(region).forEach(wire -> addLines(across, room, wire.x() - CLEAR, wire.x() + CLEAR));
		wires.level(region).forEach(wire -> addLines(down, roomDown, wire.y() - CLEAR, wire.y() + CLEAR));
		xs = across.stream().mapToInt(Integer::intValue).toArray();
		ys = down.stream().mapToInt(Integer::intValue).toArray();
	}

	/** The first lines are the most needed ones: in a crowd the last are left out. */
	private static void addLines(TreeSet<Integer> lines, int most, int first, int second) {
		if (lines.size() < most) {
			lines.add(first);
			lines.add(second);
		}
	}

	private List<Port> ports(Terminal terminal) {
		List<Port> ports = new ArrayList<>();
		for (Side side : Side.values()) {
			int half = (side.isLevel() ? terminal.bounds().height() : terminal.bounds().width()) / 2;
			for (int shift : terminal.outline() == Outline.RECTANGLE ? SHIFTS : SHIFTS_OF_POINTED) {
				if (shift == 0 || Math.abs(shift) < half - 4) {
					add(ports, terminal, side, shift);
				}
			}
		}
		return ports;
	}

	/** One that another wire uses costs so much that only the last way out is led over it. */
	private void add(List<Port> ports, Terminal terminal, Side side, int shift) {
		Point on = terminal.point(side, shift);
		Point off = new Point(edge(terminal.bounds(), side, on.x(), true), edge(terminal.bounds(), side, on.y(), false));
		if (!isBlocked(new Rect(off.x(), off.y(), 1, 1))) {
			ports.add(new Port(on, off, side, Math.abs(shift) + (shift == 0 ? 0 : SECOND_PORT)));
		}
	}

	private static int edge(Rect bounds, Side side, int own, boolean horizontal) {
		return switch (side) {
		case RIGHT -> horizontal ? bounds.right() + CLEAR : own;
		case LEFT -> horizontal ? bounds.x() - CLEAR : own;
		case BOTTOM -> horizontal ? own : bounds.bottom() + CLEAR;
		case TOP -> horizontal ? own : bounds.y() - CLEAR;
		};
	}

	boolean isBlocked(Rect part) {
		return !walls.isFree(part);
	}
}
