package se.styrkedjan.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * What a chart is drawn on. A screen reader is told its name and what it shows in words; the values stand in a table
 * beside it, so it takes no focus.
 */
abstract class ChartCanvas extends Canvas {

	private final Point least;
	private String words = "";

	ChartCanvas(Composite parent, String name, Point least) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.least = least;
		Theme.current().paint(this, Tone.BACKGROUND, Tone.TEXT);
		setFont(Theme.current().font(TextStyle.BODY));
		addListener(SWT.Paint, event -> draw(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** Draws the chart into a place. */
	abstract void draw(GC gc, Rectangle place);

	private void draw(GC gc) {
		Rectangle place = getClientArea();
		gc.setBackground(Theme.current().color(Tone.BACKGROUND));
		gc.fillRectangle(place);
		gc.setAntialias(SWT.ON);
		draw(gc, place);
	}

	/** Says in words what is shown. */
	void describe(String said) {
		words = said;
		redraw();
	}

	/** What a screen reader is told. */
	public final String description() {
		return words;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? least.x : width, height == SWT.DEFAULT ? least.y : height);
	}
}
