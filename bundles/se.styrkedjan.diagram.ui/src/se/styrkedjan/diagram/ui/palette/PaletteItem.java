package se.styrkedjan.diagram.ui.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A tool of the palette: its icon and its word. */
public final class PaletteItem extends Canvas {

	private static final int HEIGHT = 30;
	private static final int ICON = 20;
	private static final int GAP = 8;
	private static final int MOST = 148;

	private final String label;
	private final Image icon;
	private boolean words = true;
	private boolean over;
	private boolean active;

	/** @param icon may be null: then only the word is shown */
	PaletteItem(Composite parent, String label, Image icon) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.label = label;
		this.icon = icon;
		setToolTipText(label);
		setFont(Theme.current().font(TextStyle.BODY));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> setOver(true));
		addListener(SWT.MouseExit, event -> setOver(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, PaletteItem::traverse);
		speak();
	}

	private static void traverse(Event event) {
		event.doit = event.detail != SWT.TRAVERSE_RETURN;
	}

	String label() {
		return label;
	}

	/** Shows the word beside the icon, or the icon alone. */
	void showWords(Words shown) {
		words = shown == Words.BESIDE || icon == null;
		redraw();
	}

	/** Whether words stand beside icons. */
	public enum Words {
		BESIDE, NONE
	}

	/** Whether it is the tool in use. */
	void setActive(boolean inUse) {
		if (active != inUse) {
			active = inUse;
			redraw();
		}
	}

	private void setOver(boolean isOver) {
		over = isOver;
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int text = words ? gc.textExtent(label).x + GAP : 0;
		gc.dispose();
		return new Point(Math.min(MOST, GAP + (icon == null ? 0 : ICON) + text + GAP), HEIGHT);
	}

	private void paint(GC gc) {
		Theme theme = Theme.current();
		var area = getClientArea();
		gc.setBackground(theme.color(background()));
		gc.fillRectangle(area);
		int x = GAP;
		if (icon != null) {
			gc.drawImage(icon, x, (area.height - ICON) / 2);
			x += ICON + GAP;
		}
		if (words) {
			gc.setForeground(theme.color(Tone.TEXT));
			gc.drawText(shortened(gc, area.width - x - GAP), x, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}
		if (isFocusControl()) {
			gc.setForeground(theme.color(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, 6, 6);
		}
	}

	private String shortened(GC gc, int room) {
		String text = label;
		while (text.length() > 1 && gc.textExtent(text).x > room) {
			text = text.substring(0, text.length() - 2).strip() + '\u2026';
		}
		return text;
	}

	private Tone background() {
		if (active) {
			return Tone.SELECTION;
		}
		return over ? Tone.HOVER : Tone.PANEL;
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}
}
