package se.styrkedjan.forms.table;

import java.lang.reflect.Method;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.ui.grid.EditableGrid;

/** Works in the grid of a page as a user does: typing, keys and the clipboard. */
public final class GridHands {

	private final FormWindow window;
	private final EditableGrid grid;

	/** Hands on the first grid that is visible in a window. */
	public GridHands(FormWindow window) {
		this.window = window;
		window.settle();
		grid = window.visible(EditableGrid.class, any -> true).getFirst();
	}

	public EditableGrid grid() {
		return grid;
	}

	/** Goes to a cell. */
	public GridHands at(int row, int column) {
		grid.select(row, column);
		return this;
	}

	/** Types over the cell and presses Enter. */
	public void enter(String text) {
		key(canvas(), text.charAt(0), text.charAt(0), 0);
		field().setText(text);
		key(field(), SWT.CR, SWT.CR, 0);
	}

	/** What stands in the field of the cell that is being typed in. */
	public String typed() {
		return field().getText();
	}

	/** Leaves what is being typed. */
	public void escape() {
		key(field(), SWT.ESC, SWT.ESC, 0);
	}

	/** Presses a key in the grid. */
	public void press(int keyCode, int modifiers) {
		key(canvas(), (char) 0, keyCode, modifiers);
	}

	/** Pastes lines of cells, as the window's edit command does. */
	public void paste(String table) throws ReflectiveOperationException {
		Clipboard clipboard = new Clipboard(window.shell().getDisplay());
		clipboard.setContents(new Object[] {table}, new Transfer[] {TextTransfer.getInstance()});
		Method paste = canvas().getClass().getMethod("paste");
		paste.invoke(canvas());
		clipboard.dispose();
		window.settle();
	}

	/** Whether the window says some words. */
	public boolean says(String words) {
		List<Label> labels = window.visible(Label.class, label -> label.getText().contains(words));
		return !labels.isEmpty();
	}

	private Control canvas() {
		return grid.getChildren()[0];
	}

	private Text field() {
		return window.visible(Text.class, text -> text.getParent() == canvas()).getFirst();
	}

	private void key(Control control, char character, int keyCode, int modifiers) {
		Event event = new Event();
		event.character = character;
		event.keyCode = keyCode;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
		window.settle();
	}
}
