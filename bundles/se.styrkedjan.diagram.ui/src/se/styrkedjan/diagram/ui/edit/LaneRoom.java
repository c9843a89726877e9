package se.styrkedjan.diagram.ui.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/**
 * Lets lanes grow with what comes into them: a lane gets the height its content needs, those below move down with all they
 * hold, and all become as wide as the widest; turned where the flow leads down. Nothing shrinks by itself.
 */
public final class LaneRoom {

	private static final int GAP = 24;
	private static final int EDGE = 12;

	private final List<NodeView> lanes;
	private final Turn turn;
	private final Map<NodeView, Rect> planned;
	/** Turned. */
	private final Map<NodeView, Rect> result = new LinkedHashMap<>();

	private LaneRoom(Lanes lanes, Map<NodeView, Rect> planned) {
		this.lanes = lanes.all();
		this.turn = lanes.turn();
		this.planned = planned;
	}

	/**
	 * Where everything goes when some things are moved.
	 *
	 * @param lanes   the lanes of the diagram
	 * @param planned where nodes and lanes are to stand
	 * @param coming  what comes into lanes besides: nodes that are not in them yet
	 * @return the places that differ from those now; those planned among them
	 */
	public static Map<NodeView, Rect> make(Lanes lanes, Map<NodeView, Rect> planned,
			Map<NodeView, List<Rect>> coming) {
		LaneRoom room = new LaneRoom(lanes, planned);
		planned.forEach((node, place) -> room.result.put(node, room.turn.of(place)));
		room.stack(coming);
		room.result.replaceAll((node, place) -> room.turn.of(place));
		room.result.entrySet().removeIf(entry -> entry.getValue().equals(Geometry.of(entry.getKey())));
		return room.result;
	}

	private void stack(Map<NodeView, List<Rect>> coming) {
		int right = lanes.stream().mapToInt(lane -> needed(lane, coming).right()).max().orElse(0);
		int shift = 0;
		for (NodeView lane : lanes) {
			Rect now = place(lane);
			int height = needed(lane, coming).height();
			result.put(lane, new Rect(now.x(), now.y() + shift, right - now.x(), height));
			move(lane, shift);
			shift += height - now.height();
		}
	}

	/** The nearest place of something that is to stand in a lane: inside its edge, behind its head. */
	public static Rect within(NodeView lane, Rect place) {
		Turn turn = Turn.of(lane);
		Rect wanted = turn.of(place);
		Rect room = turn.of(Geometry.of(lane));
		return turn.of(new Rect(Math.max(wanted.x(), room.x() + Lanes.HEAD + EDGE), Math.max(wanted.y(), room.y() + EDGE),
				wanted.width(), wanted.height()));
	}

	/** The lane with room for all it holds. */
	private Rect needed(NodeView lane, Map<NodeView, List<Rect>> coming) {
		Rect needed = place(lane);
		for (NodeView child : lane.getNodes()) {
			needed = around(needed, place(child));
		}
		for (Rect guest : coming.getOrDefault(lane, List.of())) {
			needed = around(needed, turn.of(guest));
		}
		return needed;
	}

	private static Rect around(Rect lane, Rect content) {
		int bottom = Math.max(lane.bottom(), content.bottom() + EDGE);
		int right = Math.max(lane.right(), content.right() + GAP);
		return new Rect(lane.x(), lane.y(), right - lane.x(), bottom - lane.y());
	}

	private void move(NodeView container, int distance) {
		if (distance != 0) {
			for (NodeView child : container.getNodes()) {
				result.put(child, place(child).plus(0, distance));
				move(child, distance);
			}
		}
	}

	private Rect place(NodeView node) {
		return turn.of(planned.getOrDefault(node, Geometry.of(node)));
	}
}
