package se.styrkedjan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A panel with round corners and no heavy border that holds things belonging together in one column. */
public class Card extends Composite {

	private static final int RADIUS = 8;

	/** An empty card. */
	public Card(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		setLayoutData(FormKit.fill());
		Theme.current().paint(this, Tone.PANEL, Tone.TEXT);
		addListener(SWT.Paint, e -> corners(e.gc));
		addListener(SWT.Resize, e -> redraw());
	}

	private void corners(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		gc.setBackground(getBackground());
		gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * RADIUS, 2 * RADIUS);
	}
}
