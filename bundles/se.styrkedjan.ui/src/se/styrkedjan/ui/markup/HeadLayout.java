package se.styrkedjan.ui.markup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import se.styrkedjan.ui.theme.Spacing;

/** Places a label and its buttons: on one line when there is room, else the buttons under the label. */
final class HeadLayout extends Layout {

	@Override
	protected Point computeSize(Composite head, int width, int height, boolean flush) {
		Point label = size(head.getChildren()[0], SWT.DEFAULT);
		Point bar = size(head.getChildren()[1], SWT.DEFAULT);
		int line = label.x + Spacing.SMALL + bar.x;
		if (width == SWT.DEFAULT || line <= width) {
			return new Point(width == SWT.DEFAULT ? line : width, Math.max(label.y, bar.y));
		}
		return new Point(width, size(head.getChildren()[0], width).y + bar.y);
	}

	@Override
	protected void layout(Composite head, boolean flush) {
		Control label = head.getChildren()[0];
		Control bar = head.getChildren()[1];
		Rectangle area = head.getClientArea();
		Point words = size(label, SWT.DEFAULT);
		Point buttons = size(bar, SWT.DEFAULT);
		if (words.x + Spacing.SMALL + buttons.x <= area.width) {
			label.setBounds(0, (area.height - words.y) / 2, words.x, words.y);
			bar.setBounds(area.width - buttons.x, (area.height - buttons.y) / 2, buttons.x, buttons.y);
		} else {
			int lines = size(label, area.width).y;
			label.setBounds(0, 0, area.width, lines);
			bar.setBounds(0, lines, Math.min(buttons.x, area.width), buttons.y);
		}
	}

	private static Point size(Control control, int width) {
		return control.computeSize(width, SWT.DEFAULT);
	}
}
