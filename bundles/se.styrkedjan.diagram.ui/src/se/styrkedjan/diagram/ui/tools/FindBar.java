package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** Finds parts of the diagram by their names: Enter shows the next, Escape goes back to the canvas. */
public final class FindBar {

	private static final Messages WORDS = Messages.of(FindBar.class);
	private static final int WIDTH = 260;

	private final Desk desk;
	private final Composite row;
	private final Text field;
	private final Label count;
	private int shown = -1;

	/** A bar that is hidden until it is opened. */
	public FindBar(Composite parent, Desk desk) {
		this.desk = desk;
		row = FormKit.row(parent, 2);
		row.setLayout(FormKit.layout(2, Spacing.SMALL, Spacing.TINY));
		field = new Text(row, SWT.SEARCH | SWT.BORDER);
		field.setMessage(WORDS.text("find.prompt"));
		field.getAccessible().addAccessibleListener(new SaidName(WORDS.text("find.prompt")));
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		data.widthHint = WIDTH;
		field.setLayoutData(data);
		count = FormKit.secondary(row, "");
		field.addListener(SWT.Modify, event -> find(0));
		field.addListener(SWT.KeyDown, this::key);
		((GridData) row.getLayoutData()).exclude = true;
		row.setVisible(false);
	}

	/** Opens the bar and waits for words. */
	public void open() {
		show(true);
		field.selectAll();
		field.setFocus();
	}

	private void show(boolean visible) {
		row.setVisible(visible);
		((GridData) row.getLayoutData()).exclude = !visible;
		row.getParent().getParent().layout(true, true);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			show(false);
			desk.viewer().canvas().setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			find(shown + ((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1));
		}
	}

	private void find(int number) {
		String words = field.getText().strip().toLowerCase(Locale.ROOT);
		List<View> found = words.isEmpty() ? List.of()
				: ShownViews.of(desk.sheet().live()).stream()
						.filter(view -> desk.sheet().live().label(view).toLowerCase(Locale.ROOT).contains(words)).toList();
		shown = found.isEmpty() ? -1 : Math.floorMod(number, found.size());
		count.setText(words.isEmpty() ? "" : found.isEmpty() ? WORDS.text("find.none")
				: WORDS.text("find.count", shown + 1, found.size()));
		count.requestLayout();
		if (shown >= 0) {
			desk.viewer().selectViews(List.of(found.get(shown)));
			desk.viewer().part(found.get(shown)).ifPresent(desk.viewer()::reveal);
		}
	}
}
