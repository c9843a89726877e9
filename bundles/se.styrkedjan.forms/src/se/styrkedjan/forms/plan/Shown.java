package se.styrkedjan.forms.plan;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Shows and hides parts of a grid so that a hidden part takes no place. */
public final class Shown {

	private Shown() {
	}

	/** Shows a part exactly when a condition holds. */
	public static void when(boolean condition, Control part) {
		GridData data = (GridData) part.getLayoutData();
		if (data.exclude == condition || part.getVisible() != condition) {
			data.exclude = !condition;
			part.setVisible(condition);
			part.requestLayout();
		}
	}
}
