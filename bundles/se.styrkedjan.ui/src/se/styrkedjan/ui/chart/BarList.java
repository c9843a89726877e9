package se.styrkedjan.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Values side by side as bars, each with its label before and its words after it; one kind of bar stands out. */
public final class BarList extends ChartCanvas {

	private static final Point LEAST = new Point(320, 40);
	private static final int ROW = 28;
	private static final int BAR = 12;
	/** Share of the width that labels may take. */
	private static final double LABELS = 0.45;

	private List<Bar> bars = List.of();

	/**
	 * A bar.
	 *
	 * @param point what it shows
	 * @param kind  how it looks
	 */
	public record Bar(ChartPoint point, Kind kind) {

		/** How a bar looks. */
		public enum Kind {
			/** The one that others are compared with: strong. */
			OWN,
			/** One of the others. */
			OTHER,
			/** A value reckoned from others, such as the median. */
			RECKONED
		}
	}

	/** A list without bars. */
	public BarList(Composite parent, String name) {
		super(parent, name, LEAST);
	}

	/** Shows bars from above. */
	public void show(List<Bar> shown) {
		bars = List.copyOf(shown);
		describe(bars.stream().map(bar -> bar.point().label() + ": " + bar.point().words())
				.collect(Collectors.joining("; ")));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? LEAST.x : width, Math.max(LEAST.y, bars.size() * ROW));
	}

	@Override
	void draw(GC gc, Rectangle place) {
		if (bars.isEmpty()) {
			return;
		}
		ChartScale scale = ChartScale.of(Stream.concat(Stream.of(BigDecimal.ZERO),
				bars.stream().map(bar -> bar.point().value())).toList());
		gc.setFont(Theme.current().font(TextStyle.STRONG));
		int labels = Math.min((int) (place.width * LABELS),
				bars.stream().mapToInt(bar -> gc.textExtent(bar.point().label()).x).max().orElse(0) + Spacing.MEDIUM);
		int words = bars.stream().mapToInt(bar -> gc.textExtent(bar.point().words()).x).max().orElse(0) + Spacing.SMALL;
		for (int i = 0; i < bars.size(); i++) {
			int width = Math.max(1, place.width - labels - words - Spacing.SMALL);
			draw(gc, bars.get(i), scale, new Rectangle(labels, i * ROW, width, ROW));
		}
	}

	private static void draw(GC gc, Bar bar, ChartScale scale, Rectangle room) {
		Theme theme = Theme.current();
		boolean own = bar.kind() == Bar.Kind.OWN;
		gc.setFont(theme.font(own ? TextStyle.STRONG : TextStyle.BODY));
		gc.setForeground(theme.color(bar.kind() == Bar.Kind.RECKONED ? Tone.SECONDARY : Tone.TEXT));
		int text = gc.getFontMetrics().getHeight();
		String label = fitted(gc, bar.point().label(), room.x - Spacing.SMALL);
		gc.drawText(label, 0, room.y + (room.height - text) / 2, true);
		int zero = room.x + (int) Math.round(scale.share(BigDecimal.ZERO) * room.width);
		int end = room.x + (int) Math.round(scale.share(bar.point().value()) * room.width);
		Rectangle drawn = new Rectangle(Math.min(zero, end), room.y + (room.height - BAR) / 2,
				Math.max(1, Math.abs(end - zero)), BAR);
		gc.setBackground(theme.color(own ? Tone.ACCENT : Tone.EDGE));
		if (bar.kind() == Bar.Kind.RECKONED) {
			gc.setForeground(theme.color(Tone.EDGE));
			gc.drawRectangle(drawn.x, drawn.y, drawn.width - 1, drawn.height - 1);
		} else {
			gc.fillRectangle(drawn);
		}
		gc.setForeground(theme.color(Tone.TEXT));
		gc.drawText(bar.point().words(), drawn.x + drawn.width + Spacing.SMALL, room.y + (room.height - text) / 2, true);
	}

	/** As much of a label as there is room for. */
	static String fitted(GC gc, String label, int width) {
		String fitted = label;
		while (gc.textExtent(fitted).x > width && fitted.length() > 2) {
			fitted = fitted.substring(0, fitted.length() - 2).stripTrailing() + '…';
		}
		return fitted;
	}
}
