package se.styrkedjan.forms.importing;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The lines of the source, numbered as the findings number them. */
final class SourcePane {

	private static final Messages WORDS = Messages.of(SourcePane.class);
	private static final int ABOVE = 2;
	private static final int DIGITS = 5;

	private final StyledText text;
	private int marked = -1;

	SourcePane(Composite parent) {
		FormKit.text(parent, WORDS.text("source"), TextStyle.STRONG, Tone.TEXT);
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		text.setLayoutData(FormKit.fillBoth());
		text.setAlwaysShowScrollBars(false);
		Theme.current().paint(text, Tone.PANEL, Tone.TEXT);
	}

	/** Shows the lines of another document. */
	void show(List<String> lines) {
		StringBuilder numbered = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			numbered.append(String.format("%" + DIGITS + "d  ", i + 1)).append(lines.get(i).replace("\f", ""))
					.append('\n');
		}
		marked = -1;
		text.setText(numbered.toString());
	}

	/** Marks a line, counted from 1, and scrolls to it; 0 marks none. */
	void mark(int line) {
		if (marked >= 0 && marked < text.getLineCount()) {
			text.setLineBackground(marked, 1, null);
		}
		marked = line - 1;
		if (marked >= 0 && marked < text.getLineCount()) {
			text.setLineBackground(marked, 1, Theme.current().color(Tone.SELECTION));
			text.setTopIndex(Math.max(0, marked - ABOVE));
			text.setCaretOffset(text.getOffsetAtLine(marked));
		}
	}
}
