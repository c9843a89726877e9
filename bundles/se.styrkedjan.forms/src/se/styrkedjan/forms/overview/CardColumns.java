package se.styrkedjan.forms.overview;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import se.styrkedjan.ui.theme.Spacing;

/** Lays cards out in as many equal columns as there is room for, each card below the shortest column so far. */
final class CardColumns extends Layout {

	private static final int NARROWEST = 380;
	private static final int MOST = 3;

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		int given = width == SWT.DEFAULT ? NARROWEST : width;
		return new Point(given, place(composite, new Rectangle(0, 0, given, 0), flush, false));
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		place(composite, composite.getClientArea(), flush, true);
	}

	private static int place(Composite composite, Rectangle area, boolean flush, boolean move) {
		int columns = Math.clamp((area.width + Spacing.MEDIUM) / (NARROWEST + Spacing.MEDIUM), 1, MOST);
		int width = (area.width - (columns - 1) * Spacing.MEDIUM) / columns;
		int[] bottoms = new int[columns];
		for (Control card : composite.getChildren()) {
			int column = shortest(bottoms);
			int height = card.computeSize(width, SWT.DEFAULT, flush).y;
			if (move) {
				card.setBounds(area.x + column * (width + Spacing.MEDIUM), area.y + bottoms[column], width, height);
			}
			bottoms[column] += height + Spacing.MEDIUM;
		}
		return Arrays.stream(bottoms).max().orElse(0);
	}

	private static int shortest(int[] bottoms) {
		int shortest = 0;
		for (int i = 1; i < bottoms.length; i++) {
			shortest = bottoms[i] < bottoms[shortest] ? i : shortest;
		}
		return shortest;
	}
}
