package se.styrkedjan.forms.overview;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.form.Card;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A card of the overview: a head, and lines that are made anew when what they say has changed. */
final class OverviewCard {

	private final Label title;
	private final Composite lines;
	private Object shown;

	OverviewCard(Composite parent, String title) {
		Card card = new Card(parent);
		this.title = FormKit.section(card, title);
		lines = FormKit.column(card, Spacing.SMALL);
	}

	/** Changes the head. */
	void title(String words) {
		title.setText(words.replace("&", "&&"));
	}

	/** Makes the lines anew, unless they already show the same. */
	void show(Object content, Runnable makeLines) {
		if (content.equals(shown)) {
			return;
		}
		shown = content;
		for (Control line : lines.getChildren()) {
			line.dispose();
		}
		makeLines.run();
		lines.requestLayout();
	}

	/** Where lines are put. */
	Composite lines() {
		return lines;
	}

	/** A line with a symbol, words, and a value at its right end. */
	void line(String symbol, Tone tone, String words, String value) {
		Composite line = FormKit.row(lines, 3);
		Label sign = FormKit.text(line, symbol, TextStyle.STRONG, tone);
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = Spacing.MEDIUM;
		sign.setLayoutData(data);
		FormKit.body(line, words);
		Label number = new Label(line, SWT.NONE);
		number.setText(value.replace("&", "&&"));
		number.setFont(Theme.current().font(TextStyle.STRONG));
		Theme.current().write(number, Tone.TEXT);
	}
}
