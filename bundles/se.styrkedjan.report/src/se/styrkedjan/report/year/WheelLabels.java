package se.styrkedjan.report.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The labels of one half of the wheel, each as near to the height of its mark as the others let it.
 *
 * @param labels labels from the top down
 */
record WheelLabels(List<Label> labels) {

	private static final int LINE = 20;
	private static final int REACH = 264;

	/**
	 * A label.
	 *
	 * @param caption what it says
	 * @param y       its height, pixels below the middle of the wheel
	 */
	record Label(WheelCaption caption, double y) {
	}

	/** Pushed apart from the top down, then moved up as a whole as far as they have sunk. */
	static WheelLabels place(List<WheelCaption> captions, ToDoubleFunction<LocalDate> angle) {
		var sorted = new ArrayList<>(captions);
		sorted.sort(Comparator.comparingDouble((WheelCaption caption) -> wanted(caption, angle)));
		var heights = new double[sorted.size()];
		double sunk = 0;
		for (int i = 0; i < heights.length; i++) {
			double wanted = wanted(sorted.get(i), angle);
			heights[i] = i == 0 ? wanted : Math.max(wanted, heights[i - 1] + LINE);
			sunk += heights[i] - wanted;
		}
		double up = heights.length == 0 ? 0 : sunk / heights.length;
		var labels = new ArrayList<Label>();
		for (int i = 0; i < heights.length; i++) {
			labels.add(new Label(sorted.get(i), heights[i] - up));
		}
		return new WheelLabels(List.copyOf(labels));
	}

	/** Twice the farthest reach from the middle, pixels. */
	int height() {
		return (int) Math.ceil(labels.stream().mapToDouble(label -> Math.abs(label.y()) + LINE).max().orElse(0) * 2);
	}

	private static double wanted(WheelCaption caption, ToDoubleFunction<LocalDate> angle) {
		return -REACH * Math.cos(angle.applyAsDouble(caption.day()));
	}
}
