package se.styrkedjan.forms.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.grid.GridModel;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * A grid with the panel for the running text of its chosen row below it. Ctrl+Enter goes between them; where there is
 * no height for both only the grid is shown.
 */
final class TableAndText extends SashForm {

	/** Height in points under which the table takes all the room. */
	private static final int LEAST_FOR_BOTH = 280;
	private static final int[] WEIGHTS = {66, 34};

	private final EditableGrid grid;
	private final DetailPanel panel;

	/**
	 * What the two are called.
	 *
	 * @param table what the grid holds
	 * @param text  label of the running text
	 */
	record Labels(String table, String text) {
	}

	TableAndText(Composite page, PlanContext context, Labels labels, GridModel model) {
		super(page, SWT.VERTICAL | SWT.SMOOTH);
		setLayoutData(FormKit.fillBoth());
		setSashWidth(1);
		Theme.current().paint(this, Tone.LINE, Tone.TEXT);
		Composite upper = FormKit.column(this, 0);
		Theme.current().paint(upper, Tone.BACKGROUND, Tone.TEXT);
		grid = new EditableGrid(upper, labels.table(), model);
		panel = new DetailPanel(this, context, labels.text());
		setWeights(WEIGHTS);
		addListener(SWT.Resize,
				event -> setMaximizedControl(getClientArea().height < LEAST_FOR_BOTH ? upper : null));
		Listener keys = event -> changePlace(page, event);
		page.getDisplay().addFilter(SWT.KeyDown, keys);
		addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
	}

	EditableGrid grid() {
		return grid;
	}

	DetailPanel panel() {
		return panel;
	}

	private void changePlace(Composite page, Event event) {
		boolean ours = event.keyCode == SWT.CR && event.stateMask == SWT.MOD1 && isVisible()
				&& event.widget instanceof Control control && isInside(control, page);
		if (ours) {
			event.doit = false;
			if (!isInside((Control) event.widget, grid) || !panel.setFocus()) {
				grid.setFocus();
			}
		}
	}

	private static boolean isInside(Control control, Composite outer) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}
}
