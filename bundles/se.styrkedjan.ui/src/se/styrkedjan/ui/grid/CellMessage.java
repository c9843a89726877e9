package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Words under a cell that say why what was typed is not taken. */
final class CellMessage {

	private static final int WIDTH = 280;

	private final Composite box;
	private final Label words;

	CellMessage(GridCanvas grid) {
		box = Theme.current().paint(new Composite(grid, SWT.NONE), Tone.BAD_BACKGROUND, Tone.BAD);
		box.setLayout(FormKit.layout(1, 0, Spacing.SMALL));
		words = FormKit.text(box, "", TextStyle.BODY, Tone.BAD);
		box.moveAbove(null);
	}

	void show(String text) {
		words.setText("■ " + text.replace("&", "&&"));
	}

	/** Puts it under a cell, or over it where there is no room. */
	void place(Rectangle cell) {
		int width = Math.max(WIDTH, cell.width);
		Point size = box.computeSize(width, SWT.DEFAULT, true);
		Rectangle area = box.getParent().getClientArea();
		boolean fits = cell.y + cell.height + size.y <= area.height;
		int x = Math.max(0, Math.min(cell.x, area.width - width));
		box.setBounds(x, fits ? cell.y + cell.height : Math.max(0, cell.y - size.y), width, size.y);
		box.moveAbove(null);
	}

	void dispose() {
		box.dispose();
	}
}
