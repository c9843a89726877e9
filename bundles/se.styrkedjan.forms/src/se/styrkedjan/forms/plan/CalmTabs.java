package se.styrkedjan.forms.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Draws tabs as plain words on a line; the chosen one is underlined with the accent. */
final class CalmTabs extends CTabFolderRenderer {

	private static final int UNDERLINE = 3;
	private static final int PADDING = 12;

	CalmTabs(CTabFolder folder) {
		super(folder);
	}

	@Override
	protected Point computeSize(int part, int state, GC gc, int width, int height) {
		if (part < 0) {
			return super.computeSize(part, state, gc, width, height);
		}
		Point text = gc.textExtent(parent.getItem(part).getText(), SWT.DRAW_MNEMONIC);
		return new Point(text.x + 2 * PADDING, text.y + 2 * Spacing.SMALL + UNDERLINE);
	}

	@Override
	protected void draw(int part, int state, Rectangle bounds, GC gc) {
		Theme theme = Theme.of(parent.getDisplay());
		switch (part) {
		case PART_BODY -> fill(gc, parent.getClientArea(), theme, Tone.BACKGROUND);
		case PART_HEADER -> {
			fill(gc, bounds, theme, Tone.PANEL);
			fill(gc, new Rectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1), theme, Tone.LINE);
		}
		case PART_BORDER, PART_BACKGROUND -> {
			// nothing around the pages
		}
		default -> drawOther(part, state, bounds, gc, theme);
		}
	}

	private void drawOther(int part, int state, Rectangle bounds, GC gc, Theme theme) {
		if (part < 0) {
			super.draw(part, state, bounds, gc);
		} else if (bounds.width > 0) {
			drawTab(parent.getItem(part), (state & SWT.SELECTED) != 0, bounds, gc, theme);
		}
	}

	private void drawTab(CTabItem item, boolean selected, Rectangle bounds, GC gc, Theme theme) {
		gc.setFont(parent.getFont());
		gc.setForeground(theme.color(selected ? Tone.TEXT : Tone.SECONDARY));
		Point text = gc.textExtent(item.getText(), SWT.DRAW_MNEMONIC);
		int x = bounds.x + (bounds.width - text.x) / 2;
		int y = bounds.y + (bounds.height - text.y) / 2;
		gc.drawText(item.getText(), x, y, SWT.DRAW_MNEMONIC | SWT.DRAW_TRANSPARENT);
		if (selected) {
			int bottom = bounds.y + bounds.height - UNDERLINE;
			fill(gc, new Rectangle(x, bottom, text.x, UNDERLINE), theme, Tone.ACCENT);
			drawFocus(gc, new Rectangle(x - Spacing.TINY, y - Spacing.TINY, text.x + Spacing.SMALL, text.y + Spacing.SMALL),
					theme);
		}
	}

	private void drawFocus(GC gc, Rectangle around, Theme theme) {
		if (parent.isFocusControl()) {
			gc.setForeground(theme.color(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(around.x, around.y, around.width, around.height, Spacing.SMALL, Spacing.SMALL);
		}
	}

	private static void fill(GC gc, Rectangle area, Theme theme, Tone tone) {
		gc.setBackground(theme.color(tone));
		gc.fillRectangle(area);
	}
}
