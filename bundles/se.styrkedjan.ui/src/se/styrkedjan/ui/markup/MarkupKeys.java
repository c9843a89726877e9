package se.styrkedjan.ui.markup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.ui.markup.ParagraphKind.Role;

/** What keys do in a field with markup: emphasis, lists begun by typing them, Tab leaves the field. */
final class MarkupKeys {

	private final MarkupField field;

	MarkupKeys(MarkupField field) {
		this.field = field;
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.Verify, this::verify);
		field.addVerifyKeyListener(event -> {
			if (field.getEditable() && shortcut(event.keyCode, event.stateMask, event.character)) {
				event.doit = false;
			}
		});
	}

	private void traverse(Event event) {
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab) {
			event.doit = true;
		}
	}

	private boolean shortcut(int key, int mask, char character) {
		if (mask == SWT.MOD1 && key == 'b') {
			field.toggle(Emphasis.STRONG);
		} else if (mask == SWT.MOD1 && key == 'i') {
			field.toggle(Emphasis.ITALIC);
		} else if (mask == SWT.MOD1 && key == 'l') {
			LinkDialog.open(field);
		} else if (mask == (SWT.MOD1 | SWT.MOD2) && (key == '8' || key == 'l')) {
			field.toggle(Role.BULLET);
		} else if (mask == (SWT.MOD1 | SWT.MOD2) && key == '7') {
			field.toggle(Role.NUMBER);
		} else if (mask == (SWT.MOD1 | SWT.MOD2) && key == 'h') {
			field.toggle(Role.HEADING);
		} else if (mask == (SWT.MOD3 | SWT.MOD2) && key == SWT.ARROW_RIGHT) {
			field.indent(1);
		} else if (mask == (SWT.MOD3 | SWT.MOD2) && key == SWT.ARROW_LEFT) {
			field.indent(-1);
		} else if (mask == SWT.MOD2 && character == SWT.CR) {
			field.insert(Run.BREAK);
			field.setCaretOffset(field.getCaretOffset() + 1);
		} else {
			return mask == 0 && character == SWT.BS && leavesList();
		}
		return true;
	}

	/** Backspace before an item's first letter makes it less deep instead of joining it with the line above. */
	private boolean leavesList() {
		boolean atStart = field.getSelectionCount() == 0 && column() == 0 && field.kind().isItem();
		if (atStart) {
			field.indent(-1);
		}
		return atStart;
	}

	private void verify(Event event) {
		if (field.isShowing()) {
			return;
		}
		event.text = event.text.replace("\r\n", "\n").replace('\r', '\n');
		if (event.text.equals("\n") && field.kind().isItem() && line().isBlank()) {
			event.doit = false;
			field.indent(-1);
		} else if (event.text.equals(" ") && !field.kind().isItem() && column() == line().length()) {
			beginList(event);
		}
	}

	/** A hyphen or number with a point and a space at the beginning of a line begin a list. */
	private void beginList(Event event) {
		String typed = line();
		Role role = typed.equals("-") || typed.equals("*") ? Role.BULLET : typed.equals("1.") ? Role.NUMBER : null;
		if (role != null) {
			event.doit = false;
			int start = field.getOffsetAtLine(field.getLineAtOffset(field.getCaretOffset()));
			field.replaceTextRange(start, typed.length(), "");
			field.toggle(role);
		}
	}

	private String line() {
		return field.getLine(field.getLineAtOffset(field.getCaretOffset()));
	}

	private int column() {
		return field.getCaretOffset() - field.getOffsetAtLine(field.getLineAtOffset(field.getCaretOffset()));
	}
}
