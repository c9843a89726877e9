package se.styrkedjan.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Values over time as a line with an axis, and the target as a dashed line with its words. */
public final class LineChart extends ChartCanvas {

	private static final Point LEAST = new Point(320, 180);
	private static final int DOT = 7;

	private List<ChartPoint> points = List.of();
	private List<ChartPoint> target = List.of();

	/** A chart without values. */
	public LineChart(Composite parent, String name) {
		super(parent, name, LEAST);
	}

	/**
	 * Shows values.
	 *
	 * @param shown   oldest first
	 * @param against what they are measured against, in a list of one or none
	 */
	public void show(List<ChartPoint> shown, List<ChartPoint> against) {
		points = List.copyOf(shown);
		target = List.copyOf(against);
		describe(Stream.concat(points.stream(), target.stream())
				.map(point -> point.label() + ": " + point.words()).collect(Collectors.joining("; ")));
	}

	@Override
	void draw(GC gc, Rectangle place) {
		if (points.isEmpty()) {
			return;
		}
		List<BigDecimal> values = new ArrayList<>(points.stream().map(ChartPoint::value).toList());
		target.forEach(at -> values.add(at.value()));
		ChartScale scale = ChartScale.of(values);
		int text = gc.getFontMetrics().getHeight();
		int left = scale.lines().stream().mapToInt(line -> gc.textExtent(words(line, scale)).x).max().orElse(0);
		Rectangle room = new Rectangle(place.x + left + Spacing.SMALL, place.y + text,
				place.width - left - 2 * Spacing.MEDIUM, place.height - 2 * text - Spacing.SMALL);
		axis(gc, scale, room);
		target(gc, scale, room);
		line(gc, scale, room);
	}

	private static String words(BigDecimal line, ChartScale scale) {
		return SwedishNumber.format(line, scale.decimals());
	}

	private void axis(GC gc, ChartScale scale, Rectangle room) {
		Theme theme = Theme.current();
		for (BigDecimal line : scale.lines()) {
			int y = y(scale, line, room);
			gc.setForeground(theme.color(Tone.LINE));
			gc.drawLine(room.x, y, room.x + room.width, y);
			gc.setForeground(theme.color(Tone.SECONDARY));
			Point size = gc.textExtent(words(line, scale));
			gc.drawText(words(line, scale), room.x - Spacing.SMALL - size.x, y - size.y / 2, true);
		}
	}

	private void target(GC gc, ChartScale scale, Rectangle room) {
		for (ChartPoint at : target) {
			int y = y(scale, at.value(), room);
			gc.setForeground(Theme.current().color(Tone.EDGE));
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawLine(room.x, y, room.x + room.width, y);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setForeground(Theme.current().color(Tone.SECONDARY));
			String words = at.label() + ' ' + at.words();
			gc.drawText(words, room.x + Spacing.TINY, y - gc.textExtent(words).y, true);
		}
	}

	private void line(GC gc, ChartScale scale, Rectangle room) {
		Theme theme = Theme.current();
		int[] corners = new int[2 * points.size()];
		for (int i = 0; i < points.size(); i++) {
			corners[2 * i] = room.x + (points.size() == 1 ? room.width / 2 : room.width * i / (points.size() - 1));
			corners[2 * i + 1] = y(scale, points.get(i).value(), room);
		}
		gc.setForeground(theme.color(Tone.ACCENT));
		gc.setBackground(theme.color(Tone.ACCENT));
		gc.setLineWidth(2);
		gc.drawPolyline(corners);
		gc.setLineWidth(1);
		int free = 0;
		for (int i = 0; i < points.size(); i++) {
			gc.fillOval(corners[2 * i] - DOT / 2, corners[2 * i + 1] - DOT / 2, DOT, DOT);
			free = label(gc, points.get(i).label(), new LabelPlace(corners[2 * i], free, room));
		}
		gc.setForeground(theme.color(Tone.TEXT));
		ChartPoint last = points.getLast();
		Point size = gc.textExtent(last.words());
		gc.drawText(last.words(), Math.min(corners[corners.length - 2] - size.x / 2, room.x + room.width - size.x),
				corners[corners.length - 1] - size.y - DOT / 2, true);
	}

	/** Labels that would lie over the one before are left out; answers where the next may begin. */
	private static int label(GC gc, String label, LabelPlace place) {
		Point size = gc.textExtent(label);
		int x = Math.min(place.centre() - size.x / 2, place.room().x + place.room().width - size.x + Spacing.MEDIUM);
		if (x < place.free()) {
			return place.free();
		}
		gc.setForeground(Theme.current().color(Tone.SECONDARY));
		gc.drawText(label, x, place.room().y + place.room().height + Spacing.TINY, true);
		return x + size.x + Spacing.SMALL;
	}

	/** Where a label is to stand under the chart, and from where on there is room for it. */
	private record LabelPlace(int centre, int free, Rectangle room) {
	}

	private static int y(ChartScale scale, BigDecimal value, Rectangle room) {
		return room.y + (int) Math.round((1 - scale.share(value)) * room.height);
	}
}
