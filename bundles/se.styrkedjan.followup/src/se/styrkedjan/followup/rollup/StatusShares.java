package se.styrkedjan.followup.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * Bars that show how judgements are shared between the statuses, with symbol and number of each. The table below says the
 * same, so it takes no focus; a screen reader is told it in words.
 */
final class StatusShares extends Canvas {

	private static final List<Status> ORDER = List.of(Status.FULLY, Status.PARTLY, Status.NOT, Status.NO_DATA);
	private static final int BAR = 18;
	private static final int ROW = 26;

	private final Map<String, Map<Status, Integer>> bars = new LinkedHashMap<>();

	StatusShares(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		setLayoutData(FormKit.fill());
		setFont(Theme.current().font(TextStyle.BODY));
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		addListener(SWT.Paint, event -> draw(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description();
			}
		});
	}

	/** Shows bars by their labels. */
	void show(Map<String, Map<Status, Integer>> shown) {
		bars.clear();
		bars.putAll(shown);
		requestLayout();
		redraw();
	}

	/** What is shown, in words. */
	String description() {
		return bars.entrySet().stream().map(bar -> bar.getKey() + ": " + ORDER.stream()
				.map(status -> StatusSign.of(status).word() + " " + bar.getValue().getOrDefault(status, 0))
				.collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? ROW * ROW : width, Math.max(1, bars.size() * ROW));
	}

	private void draw(GC gc) {
		Rectangle place = getClientArea();
		gc.setBackground(Theme.current().color(Tone.BACKGROUND));
		gc.fillRectangle(place);
		int labels = bars.keySet().stream().mapToInt(label -> gc.textExtent(label).x).max().orElse(0) + Spacing.MEDIUM;
		int y = 0;
		for (var bar : bars.entrySet()) {
			gc.setForeground(Theme.current().color(Tone.TEXT));
			gc.drawText(bar.getKey(), 0, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
			draw(gc, bar.getValue(), new Rectangle(labels, y + (ROW - BAR) / 2, place.width - labels, BAR));
			y += ROW;
		}
	}

	private static void draw(GC gc, Map<Status, Integer> counts, Rectangle room) {
		int total = Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
		int x = room.x;
		for (Status status : ORDER) {
			int width = room.width * counts.getOrDefault(status, 0) / total;
			StatusSign sign = StatusSign.of(status);
			gc.setBackground(Theme.current().color(status == Status.NO_DATA ? Tone.LINE : sign.tone()));
			gc.fillRectangle(x, room.y, Math.max(0, width - 1), room.height);
			String words = sign.symbol() + " " + counts.getOrDefault(status, 0);
			Point size = gc.textExtent(words);
			if (size.x + Spacing.SMALL <= width) {
				gc.setForeground(Theme.current().color(status == Status.NO_DATA ? Tone.TEXT : Tone.BACKGROUND));
				gc.drawText(words, x + Spacing.TINY, room.y + (room.height - size.y) / 2, true);
			}
			x += width;
		}
	}
}
