package se.styrkedjan.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import se.styrkedjan.ui.grid.CellPicture;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * Values over time as a line the size of a word, the last of them as a dot; the target as a thin dashed line.
 *
 * @param values oldest first, at least one
 * @param target what they are measured against, in a list of one or none
 */
public record Sparkline(List<BigDecimal> values, List<BigDecimal> target) implements CellPicture {

	private static final int DOT = 5;
	/** Height in points that a line keeps where the row is higher, so that all lines can be compared. */
	private static final int HIGHEST = 32;

	/** Values and what they are measured against. */
	public Sparkline {
		values = List.copyOf(values);
		target = List.copyOf(target);
	}

	@Override
	public void paint(GC gc, Rectangle place) {
		Rectangle room = new Rectangle(place.x + DOT / 2, place.y + DOT / 2, place.width - DOT,
				Math.min(place.height, HIGHEST) - DOT);
		Theme theme = Theme.current();
		gc.setAntialias(SWT.ON);
		gc.setForeground(theme.color(Tone.EDGE));
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_DASH);
		target.forEach(at -> gc.drawLine(room.x, y(at, room), room.x + room.width, y(at, room)));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(theme.color(Tone.ACCENT));
		gc.setBackground(theme.color(Tone.ACCENT));
		gc.setLineWidth(2);
		int[] line = line(room);
		gc.drawPolyline(line);
		gc.fillOval(line[line.length - 2] - DOT / 2, line[line.length - 1] - DOT / 2, DOT, DOT);
		gc.setLineWidth(1);
	}

	/** The corners of the line as x, y; a single value stands at the right. */
	int[] line(Rectangle room) {
		int[] corners = new int[2 * values.size()];
		for (int i = 0; i < values.size(); i++) {
			double along = values.size() == 1 ? 1 : (double) i / (values.size() - 1);
			corners[2 * i] = room.x + (int) Math.round(along * room.width);
			corners[2 * i + 1] = y(values.get(i), room);
		}
		return corners;
	}

	private int y(BigDecimal value, Rectangle room) {
		BigDecimal least = extreme(-1);
		BigDecimal most = extreme(1);
		double range = most.subtract(least).doubleValue();
		double up = range == 0 ? 0.5 : value.subtract(least).doubleValue() / range;
		return room.y + (int) Math.round((1 - up) * room.height);
	}

	private BigDecimal extreme(int side) {
		return Stream.concat(values.stream(), target.stream())
				.reduce((one, other) -> one.compareTo(other) * side >= 0 ? one : other).orElseThrow();
	}
}
