package se.styrkedjan.forms.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** Lays out a single child in the width there is, but no wider than running text is easy to read. */
public final class ReadingWidth extends Layout {

	private final int columns;
	private int limit;

	/** Room for columns of running text side by side. */
	public ReadingWidth(int columns) {
		this.columns = columns;
	}

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		int wanted = width == SWT.DEFAULT ? limit(composite) : Math.min(width, limit(composite));
		return child(composite).computeSize(wanted, height, flush);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		child(composite).setBounds(area.x, area.y, Math.min(area.width, limit(composite)), area.height);
	}

	private static Control child(Composite composite) {
		return composite.getChildren()[0];
	}

	private int limit(Composite composite) {
		if (limit == 0) {
			GC gc = new GC(composite);
			gc.setFont(Theme.current().font(TextStyle.BODY));
			double character = gc.getFontMetrics().getAverageCharacterWidth();
			gc.dispose();
			limit = (int) Math.ceil(columns * (Spacing.LINE_CHARACTERS * character + 2 * Spacing.MEDIUM));
		}
		return limit;
	}
}
