package se.styrkedjan.ui.form;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;

import se.styrkedjan.store.MarkedText;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Words of a row, with those marked that somebody searched for: bold and in the accent, so not by colour alone. */
public final class MarkedWords {

	private static final Styler MARKED = styler(TextStyle.STRONG, Tone.ACCENT);
	private static final Styler SECONDARY = styler(TextStyle.BODY, Tone.SECONDARY);
	private static final Styler HEAD = styler(TextStyle.STRONG, Tone.TEXT);

	private MarkedWords() {
	}

	/** A text with its marks. */
	public static StyledString of(MarkedText text) {
		return marked(text, new StyledString(text.text()));
	}

	/** A text of less importance with its marks. */
	public static StyledString secondary(MarkedText text) {
		return marked(text, secondary(text.text()));
	}

	/** A text of less importance. */
	public static StyledString secondary(String text) {
		return new StyledString(text, SECONDARY);
	}

	/** Head of a group of rows. */
	public static StyledString head(String text) {
		return new StyledString(text, HEAD);
	}

	private static StyledString marked(MarkedText text, StyledString words) {
		text.marks().forEach(mark -> words.setStyle(mark.start(), mark.length(), MARKED));
		return words;
	}

	private static Styler styler(TextStyle font, Tone tone) {
		return new Styler() {
			@Override
			public void applyStyles(org.eclipse.swt.graphics.TextStyle style) {
				style.font = Theme.current().font(font);
				style.foreground = Theme.current().color(tone);
			}
		};
	}
}
