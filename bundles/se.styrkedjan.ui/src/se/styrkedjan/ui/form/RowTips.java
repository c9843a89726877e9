package se.styrkedjan.ui.form;

import java.util.Objects;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Says a row whole where the mouse rests, as its label provider words it. The tip is the system's own: one that is a window
 * of ours, as JFace's, takes Esc, Enter and Tab from the dialog that a key in the row opens.
 */
public final class RowTips {

	private final ColumnViewer viewer;

	private RowTips(ColumnViewer viewer) {
		this.viewer = viewer;
	}

	/** Lets the label provider of a viewer say what is in its rows. */
	public static void of(ColumnViewer viewer) {
		viewer.getControl().addListener(SWT.MouseMove, new RowTips(viewer)::show);
	}

	private void show(Event event) {
		Control rows = viewer.getControl();
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		String words = cell == null ? null : viewer.getLabelProvider(cell.getColumnIndex()).getToolTipText(cell.getElement());
		String tip = words == null || words.isEmpty() ? null : words.replace("&", "&&");
		if (!Objects.equals(tip, rows.getToolTipText())) {
			rows.setToolTipText(tip);
		}
	}
}
