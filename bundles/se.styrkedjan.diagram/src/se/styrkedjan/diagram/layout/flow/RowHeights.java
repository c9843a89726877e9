package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutResult;

/** How high the lanes are in each row of a wrapped flow: as what stands there needs, not as the fullest row does. */
final class RowHeights {

	private static final int PADDING = 26;

	private final List<Rect> lanes = new ArrayList<>();
	private final int[] least;
	/** By row and lane the used heights in the uncut flow. */
	private final int[][] firsts;
	private final int[][] lasts;

	RowHeights(LayoutGraph graph, LayoutResult whole, int rows) {
		graph.lanes().forEach(lane -> lanes.add(whole.lane(lane.id())));
		least = graph.lanes().stream().mapToInt(LaneBox::minHeight).toArray();
		firsts = new int[rows][lanes.size()];
		lasts = new int[rows][lanes.size()];
		Arrays.stream(firsts).forEach(row -> Arrays.fill(row, Integer.MAX_VALUE));
		Arrays.stream(lasts).forEach(row -> Arrays.fill(row, Integer.MIN_VALUE));
	}

	/** Something stands in a row between two heights. */
	void use(int row, int top, int bottom) {
		for (int i = 0; i < lanes.size(); i++) {
			Rect lane = lanes.get(i);
			if (top < lane.bottom() && bottom >= lane.y()) {
				firsts[row][i] = Math.min(firsts[row][i], Math.max(top, lane.y()));
				lasts[row][i] = Math.max(lasts[row][i], Math.min(bottom, lane.bottom()));
			}
		}
	}

	/** How high a lane is in a row. */
	int height(int row, int lane) {
		int needed = lasts[row][lane] < firsts[row][lane] ? 0 : lasts[row][lane] - firsts[row][lane] + 2 * PADDING;
		return Math.min(lanes.get(lane).height(), Math.max(least[lane], needed));
	}

	/** How much shorter all lanes of a row are together. */
	int saved(int row) {
		int saved = 0;
		for (int i = 0; i < lanes.size(); i++) {
			saved += lanes.get(i).height() - height(row, i);
		}
		return saved;
	}

	/** How far down a lane begins in a row. */
	int top(int row, int lane) {
		int y = lanes.getFirst().y();
		for (int i = 0; i < lane; i++) {
			y += height(row, i);
		}
		return y;
	}

	/** Where a height of the uncut flow is in a row. */
	int map(int row, int y) {
		for (int i = 0; i < lanes.size(); i++) {
			if (y < lanes.get(i).bottom()) {
				return top(row, i) + y - lanes.get(i).y() - removedAbove(row, i);
			}
		}
		return y - saved(row);
	}

	/** What is used stands in the middle of its lane. */
	private int removedAbove(int row, int lane) {
		if (lasts[row][lane] < firsts[row][lane]) {
			return 0;
		}
		int above = (height(row, lane) - (lasts[row][lane] - firsts[row][lane])) / 2;
		int most = lanes.get(lane).height() - height(row, lane);
		return Math.clamp(firsts[row][lane] - lanes.get(lane).y() - above, 0, most);
	}
}
