package se.styrkedjan.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the tabs of open documents as words without outlines; the chosen one is underlined with the accent. */
final class FlatTabRenderer extends CTabFolderRenderer {

	private static final int UNDERLINE = 3;
	private static final int PADDING = 12;

	FlatTabRenderer(CTabFolder folder) {
		super(folder);
	}

	@Override
	protected Point computeSize(int part, int state, GC gc, int width, int height) {
		if (part < 0) {
			return super.computeSize(part, state, gc, width, height);
		}
		gc.setFont(parent.getFont());
		Point text = gc.textExtent(parent.getItem(part).getText());
		return new Point(text.x + 2 * PADDING + close(part, gc).width, text.y + 2 * Spacing.SMALL + UNDERLINE);
	}

	/** Where the cross of a tab is, as the folder itself reckons, counted from the tab's right edge. */
	private Rectangle close(int part, GC gc) {
		if (!parent.getItem(part).getShowClose()) {
			return new Rectangle(0, 0, 0, 0);
		}
		Point size = super.computeSize(PART_CLOSE_BUTTON, SWT.NONE, gc, SWT.DEFAULT, SWT.DEFAULT);
		Rectangle trim = computeTrim(part, SWT.NONE, 0, 0, 0, 0);
		return new Rectangle(-(trim.width + trim.x) - size.x, 0, size.x, size.y);
	}

	@Override
	protected void draw(int part, int state, Rectangle bounds, GC gc) {
		switch (part) {
		case PART_BODY -> fill(gc, parent.getClientArea(), Tone.BACKGROUND);
		case PART_HEADER -> {
			fill(gc, bounds, Tone.PANEL);
			fill(gc, new Rectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1), Tone.LINE);
		}
		case PART_BORDER, PART_BACKGROUND, PART_MIN_BUTTON, PART_MAX_BUTTON -> {
			// nothing around the documents
		}
		default -> tabOrButton(part, state, bounds, gc);
		}
	}

	private void tabOrButton(int part, int state, Rectangle bounds, GC gc) {
		if (part < 0) {
			super.draw(part, state, bounds, gc);
		} else if (bounds.width > 0) {
			tab(parent.getItem(part), (state & SWT.SELECTED) != 0, bounds, gc);
			cross(close(part, gc), bounds, gc);
		}
	}

	private void tab(CTabItem item, boolean selected, Rectangle bounds, GC gc) {
		gc.setFont(parent.getFont());
		gc.setForeground(Theme.current().color(selected ? Tone.TEXT : Tone.SECONDARY));
		Point text = gc.textExtent(item.getText());
		gc.drawText(item.getText(), bounds.x + PADDING, bounds.y + (bounds.height - text.y) / 2, true);
		if (selected) {
			fill(gc, new Rectangle(bounds.x + PADDING, bounds.y + bounds.height - UNDERLINE, text.x, UNDERLINE),
					Tone.ACCENT);
		}
	}

	private static void cross(Rectangle close, Rectangle bounds, GC gc) {
		if (close.width > 0) {
			int x = bounds.x + bounds.width + close.x + close.width / 2;
			int y = bounds.y + bounds.height / 2;
			gc.setAntialias(SWT.ON);
			gc.setForeground(Theme.current().color(Tone.SECONDARY));
			gc.drawLine(x - 4, y - 4, x + 4, y + 4);
			gc.drawLine(x - 4, y + 4, x + 4, y - 4);
		}
	}

	private static void fill(GC gc, Rectangle area, Tone tone) {
		gc.setBackground(Theme.current().color(tone));
		gc.fillRectangle(area);
	}
}
