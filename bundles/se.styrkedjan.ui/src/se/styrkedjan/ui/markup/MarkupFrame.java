package se.styrkedjan.ui.markup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The round edge around a markup field, which shows whether it can be written in and has the focus; grows with it. */
final class MarkupFrame extends Composite {

	private static final int LEAST_LINES = 3;
	private static final int RADIUS = 12;

	private final MarkupField field;
	private int height;

	MarkupFrame(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setLayout(FormKit.layout(1, 0, 2));
		setLayoutData(FormKit.fill());
		setBackground(parent.getBackground());
		field = new MarkupField(this);
		field.setFont(Theme.current().font(TextStyle.BODY));
		field.setLineSpacing(leading());
		field.setAlwaysShowScrollBars(false);
		field.setLayoutData(FormKit.fillBoth());
		addListener(SWT.Paint, e -> edge(e.gc));
		addListener(SWT.Resize, e -> narrow());
		field.addListener(SWT.FocusIn, e -> redraw());
		field.addListener(SWT.FocusOut, e -> redraw());
		look();
	}

	MarkupField field() {
		return field;
	}

	/** Space between lines so that they are 1.4 times as high as the font. */
	private int leading() {
		return Math.round(field.getLineHeight() * 0.2f);
	}

	/** Looks as something to write in or to read. */
	void look() {
		Tone tone = field.getEditable() ? Tone.BACKGROUND : Tone.PANEL;
		Theme.current().paint(field, tone, Tone.TEXT);
		redraw();
	}

	private void narrow() {
		GC gc = new GC(field);
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int most = (int) (Spacing.LINE_CHARACTERS * character);
		int right = Math.max(Spacing.SMALL, getClientArea().width - most - Spacing.SMALL);
		field.setMargins(Spacing.SMALL, Spacing.SMALL, right, Spacing.SMALL);
		grow();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? 320 : wHint;
		int wanted = field.computeSize(Math.max(1, width - 4), SWT.DEFAULT, changed).y + 4;
		int least = LEAST_LINES * (field.getLineHeight() + leading()) + 2 * Spacing.SMALL;
		return new Point(width, Math.max(wanted, field.getEditable() ? least : 0));
	}

	/** Asks for more or less room when the text needs it. */
	void grow() {
		int wanted = computeSize(getSize().x, SWT.DEFAULT, true).y;
		if (wanted != height) {
			height = wanted;
			requestLayout();
		}
	}

	private void edge(GC gc) {
		Theme theme = Theme.current();
		Rectangle area = getClientArea();
		boolean focus = field.isFocusControl() && field.getEditable();
		gc.setAntialias(SWT.ON);
		gc.setBackground(field.getBackground());
		gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
		gc.setForeground(theme.color(focus ? Tone.ACCENT : field.getEditable() ? Tone.EDGE : Tone.PANEL));
		gc.setLineWidth(focus ? 2 : 1);
		int inset = focus ? 1 : 0;
		gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, RADIUS, RADIUS);
	}
}
