package se.styrkedjan.editing.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;

/**
 * Which steps stand elsewhere among the others of the picture. Where all have only made room, such as for a step that was
 * put in, none has moved.
 */
final class MovedFigures {

	/** Figures whose middles are no farther apart stand beside each other, pixels. */
	private static final int BESIDE = 40;

	private final List<Shift> shifts;

	private MovedFigures(Map<String, NodeView> before, Map<String, NodeView> after) {
		shifts = before.keySet().stream().filter(after::containsKey)
				.map(id -> new Shift(id, before.get(id), after.get(id))).toList();
	}

	/** Ids of the nodes of both versions that have moved: past others along the flow, or up or down in their lane. */
	static Set<String> between(Process before, Process after) {
		var figures = new MovedFigures(figures(before), figures(after));
		Set<String> moved = figures.pastOthers();
		moved.addAll(figures.upOrDown());
		return moved;
	}

	private static Map<String, NodeView> figures(Process process) {
		Map<String, NodeView> figures = new HashMap<>();
		process.getDiagrams().forEach(diagram -> collect(diagram.getNodes(), figures));
		return figures;
	}

	private static void collect(List<NodeView> views, Map<String, NodeView> figures) {
		for (NodeView view : views) {
			if (view.getTarget() instanceof FlowNode node && !view.isBorder()) {
				figures.putIfAbsent(node.getId(), view);
			}
			collect(view.getNodes(), figures);
		}
	}

	/** Where the middle of a figure was and is. */
	private record Shift(String id, NodeView before, NodeView after) {

		int oldX() {
			return before.getX() + before.getWidth() / 2;
		}

		int newX() {
			return after.getX() + after.getWidth() / 2;
		}

		int down() {
			return after.getY() + after.getHeight() / 2 - before.getY() - before.getHeight() / 2;
		}

		String lane() {
			return after.getTarget() instanceof FlowNode node && node.getLane() != null ? node.getLane().getId() : "";
		}

		/** Whether another stands farther along still; those that stood beside each other may stand either way. */
		boolean isStillBefore(Shift other) {
			return other.newX() - newX() >= -BESIDE || other.oldX() - oldX() <= BESIDE;
		}
	}

	/** The fewest that explain the new order: those that are not in a longest chain of figures in their old order. */
	private Set<String> pastOthers() {
		List<Shift> order = shifts.stream().sorted((one, other) -> one.oldX() == other.oldX()
				? Integer.compare(one.newX(), other.newX()) : Integer.compare(one.oldX(), other.oldX())).toList();
		int[] length = new int[order.size()];
		int[] previous = new int[order.size()];
		int last = -1;
		for (int i = 0; i < length.length; i++) {
			previous[i] = -1;
			for (int j = 0; j < i; j++) {
				if (length[j] + 1 > length[i] && order.get(j).isStillBefore(order.get(i))) {
					length[i] = length[j] + 1;
					previous[i] = j;
				}
			}
			last = last < 0 || length[i] > length[last] ? i : last;
		}
		Set<String> moved = shifts.stream().map(Shift::id).collect(Collectors.toCollection(HashSet::new));
		for (int at = last; at >= 0; at = previous[at]) {
			moved.remove(order.get(at).id());
		}
		return moved;
	}

	/** Those that have gone another way than most of their lane. */
	private Set<String> upOrDown() {
		Set<String> moved = new HashSet<>();
		shifts.stream().collect(Collectors.groupingBy(Shift::lane)).values().forEach(lane -> {
			int[] down = lane.stream().mapToInt(Shift::down).sorted().toArray();
			int usual = down[(down.length - 1) / 2];
			lane.stream().filter(shift -> Math.abs(shift.down() - usual) > BESIDE).map(Shift::id).forEach(moved::add);
		});
		return moved;
	}
}
