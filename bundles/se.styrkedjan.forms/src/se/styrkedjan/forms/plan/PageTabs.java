package se.styrkedjan.forms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Tabs as plain words, the chosen one underlined; they go on to further rows where one is too narrow for all. */
public final class PageTabs extends Canvas {

	private static final int UNDERLINE = 3;
	private static final int PADDING = 12;

	private final transient IntConsumer onChoice;
	private final List<String> titles;
	private int selected;
	private int hovered = -1;

	/** Tabs; {@code onChoice} is told the index of the tab that the user chooses, which then has to be selected. */
	public PageTabs(Composite parent, String name, List<String> titles, IntConsumer onChoice) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.titles = List.copyOf(titles);
		this.onChoice = onChoice;
		setFont(Theme.current().font(TextStyle.BODY));
		Theme.current().paint(this, Tone.PANEL, Tone.SECONDARY);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(-1));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		new PageTabsAccessibility(this, name).install();
	}

	List<String> titles() {
		return titles;
	}

	/** Index of the chosen tab. */
	public int selected() {
		return selected;
	}

	/** Shows another tab as chosen, without telling anybody. */
	public void select(int index) {
		selected = index;
		redraw();
		getAccessible().setFocus(index);
	}

	private void choose(int index) {
		int inside = Math.floorMod(index, titles.size());
		if (index >= 0 && inside != selected) {
			onChoice.accept(inside);
		}
	}

	private void click(Event event) {
		int index = at(event.x, event.y);
		if (event.button == 1 && index >= 0) {
			setFocus();
			choose(index);
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(selected + 1);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(selected + titles.size() - 1);
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(titles.size() - 1);
		default -> {
			// other keys are not for tabs
		}
		}
	}

	private void hover(int index) {
		if (hovered != index) {
			hovered = index;
			redraw();
		}
	}

	/** The tab at a point, -1 when there is none. */
	int at(int x, int y) {
		List<Rectangle> places = places(getClientArea().width);
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	/** Where each tab stands when there is some width. */
	List<Rectangle> places(int width) {
		List<Rectangle> places = new ArrayList<>();
		GC gc = new GC(this);
		Point place = new Point(0, 0);
		for (String title : titles) {
			Point text = gc.textExtent(title);
			Point size = new Point(text.x + 2 * PADDING, text.y + 2 * Spacing.SMALL + UNDERLINE);
			if (place.x > 0 && place.x + size.x > width) {
				place = new Point(0, place.y + size.y);
			}
			places.add(new Rectangle(place.x, place.y, size.x, size.y));
			place.x += size.x;
		}
		gc.dispose();
		return places;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		Rectangle all = new Rectangle(0, 0, 0, 0);
		places(width == SWT.DEFAULT ? Integer.MAX_VALUE : width).forEach(all::add);
		return new Point(width == SWT.DEFAULT ? all.width : width, all.height);
	}

	private void paint(GC gc) {
		List<Rectangle> places = places(getClientArea().width);
		for (int i = 0; i < places.size(); i++) {
			paint(gc, i, places.get(i));
		}
	}

	private void paint(GC gc, int index, Rectangle place) {
		Theme theme = Theme.of(getDisplay());
		boolean chosen = index == selected;
		Point text = gc.textExtent(titles.get(index));
		int x = place.x + PADDING;
		int y = place.y + Spacing.SMALL;
		gc.setForeground(theme.color(chosen || index == hovered ? Tone.TEXT : Tone.SECONDARY));
		gc.drawText(titles.get(index), x, y, SWT.DRAW_TRANSPARENT);
		if (chosen) {
			gc.setBackground(theme.color(Tone.ACCENT));
			gc.fillRectangle(x, place.y + place.height - UNDERLINE, text.x, UNDERLINE);
		}
		if (chosen && isFocusControl()) {
			gc.setForeground(theme.color(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(x - Spacing.TINY, y - Spacing.TINY, text.x + Spacing.SMALL, text.y + Spacing.SMALL,
					Spacing.SMALL, Spacing.SMALL);
		}
	}
}
