package se.styrkedjan.diagram.layout.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.route.RectIndex;
import se.styrkedjan.diagram.layout.route.WireIndex;

/**
 * Figures by which layouts are compared; the fewer the better.
 *
 * @param crossings     places where two wires cross
 * @param bends         bends of all wires
 * @param length        of all wires, pixels
 * @param boxOverlaps   pairs of boxes, with their captions, that share a pixel
 * @param labelOverlaps labels that share a pixel with a box or another label
 * @param throughBoxes  pairs of a wire and a box, neither its source nor its end, that it runs through; or of a wire and a
 *                      caption, also that of its own box, but for what is associated with a box
 * @param alongside     pairs of wires that lie on top of each other along more than a pixel
 * @param labelsOnWires labels that a wire runs through
 * @param hiddenArrows  wires whose last part is too short for an arrow
 */
public record LayoutQuality(int crossings, int bends, long length, int boxOverlaps, int labelOverlaps, int throughBoxes,
		int alongside, int labelsOnWires, int hiddenArrows) {

	/** How long an arrow is, pixels. */
	private static final int ARROW = 10;

	/** Measures a layout. */
	public static LayoutQuality of(LayoutGraph graph, LayoutResult result) {
		return new Measuring(graph, result).measure();
	}

	/** How far boxes stand from where they stood, pixels, for those that are in both. */
	public static long moved(LayoutResult before, LayoutResult after) {
		return after.boxes().entrySet().stream().filter(entry -> before.boxes().containsKey(entry.getKey()))
				.mapToLong(entry -> distance(before.boxes().get(entry.getKey()), entry.getValue())).sum();
	}

	private static long distance(Rect a, Rect b) {
		return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
	}

	/** The straight parts of a route as rectangles one pixel thick. */
	static List<Rect> parts(List<Point> route) {
		List<Rect> parts = new ArrayList<>();
		for (int i = 0; i + 1 < route.size(); i++) {
			parts.add(WireIndex.part(route.get(i), route.get(i + 1)));
		}
		return parts;
	}

	/** The counting, with the indexes it needs. */
	private record Measuring(LayoutGraph graph, LayoutResult result) {

		LayoutQuality measure() {
			WirePairs pairs = new WirePairs(result.routes().values());
			int bends = result.routes().values().stream().mapToInt(route -> Math.max(0, route.size() - 2)).sum();
			long length = result.routes().values().stream().flatMap(route -> parts(route).stream())
					.mapToLong(part -> part.width() + part.height() - 2).sum();
			List<Rect> covered = covered();
			return new LayoutQuality(pairs.crossings(), bends, length, overlaps(covered), labelOverlaps(covered),
					throughBoxes(), pairs.alongside(), labelsOnWires(), hiddenArrows());
		}

		private int labelsOnWires() {
			RectIndex wires = new RectIndex(result.routes().values().stream().flatMap(route -> parts(route).stream()).toList());
			return (int) result.labels().values().stream().filter(label -> !wires.isFree(label)).count();
		}

		private int hiddenArrows() {
			return (int) graph.wires().stream().filter(wire -> wire.kind() != Wire.Kind.ASSOCIATION)
					.map(wire -> parts(result.routes().get(wire.id())).getLast())
					.filter(last -> Math.max(last.width(), last.height()) <= ARROW).count();
		}

		private List<Rect> covered() {
			List<Rect> covered = captions();
			covered.addAll(result.boxes().values());
			return covered;
		}

		private List<Rect> captions() {
			List<Rect> captions = new ArrayList<>();
			graph.boxes().forEach(box -> box.caption(result.boxes().get(box.id())).ifPresent(captions::add));
			return captions;
		}

		private static int overlaps(List<Rect> rects) {
			RectIndex index = new RectIndex(List.of());
			int overlaps = 0;
			for (Rect rect : rects) {
				overlaps += index.in(rect).size();
				index.add(rect);
			}
			return overlaps;
		}

		private int labelOverlaps(List<Rect> covered) {
			RectIndex index = new RectIndex(covered);
			int overlaps = 0;
			for (Rect label : result.labels().values()) {
				overlaps += index.isFree(label) ? 0 : 1;
				index.add(label);
			}
			return overlaps;
		}

		private int throughBoxes() {
			RectIndex index = new RectIndex(result.boxes().values());
			RectIndex captions = new RectIndex(captions());
			int through = 0;
			Map<String, Rect> boxes = result.boxes();
			for (Wire wire : graph.wires()) {
				Rect source = boxes.get(wire.source());
				Rect end = boxes.get(wire.end());
				through += (int) parts(result.routes().get(wire.id())).stream().flatMap(part -> index.in(part).stream())
						.filter(box -> !box.equals(source) && !box.equals(end)).distinct().count();
				through += wire.kind() == Wire.Kind.ASSOCIATION ? 0
						: (int) parts(result.routes().get(wire.id())).stream().filter(part -> !captions.isFree(part)).count();
			}
			return through;
		}
	}
}
