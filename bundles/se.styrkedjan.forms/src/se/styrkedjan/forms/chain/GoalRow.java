package se.styrkedjan.forms.chain;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** How a goal looks in the tree: number or level, then the title, on at most two lines. */
final class GoalRow {

	private static final int LINES = 2;

	private final Theme theme;
	private final TextLayout layout;

	/** Draws with the fonts and colours of a theme; to be disposed of. */
	GoalRow(Theme theme, Display display) {
		this.theme = theme;
		this.layout = new TextLayout(display);
	}

	/** Height of two lines of text, in points. */
	int textHeight() {
		layout.setWidth(-1);
		layout.setFont(theme.font(se.styrkedjan.ui.theme.TextStyle.BODY));
		layout.setText("Åg\nÅg");
		return layout.getBounds().height;
	}

	/** Draws a goal, centred in height, cut with an ellipsis where it does not fit. */
	void draw(GC gc, Goal goal, Rectangle area) {
		prepare(goal, area.width);
		int height = layout.getBounds().height;
		layout.draw(gc, area.x, area.y + Math.max(0, (area.height - height) / 2));
	}

	private void prepare(Goal goal, int width) {
		String prefix = Vocabulary.prefix(goal);
		String text = prefix + "  " + Vocabulary.title(goal);
		layout.setFont(theme.font(se.styrkedjan.ui.theme.TextStyle.BODY));
		layout.setWidth(Math.max(1, width));
		setText(text, prefix.length(), goal);
		if (layout.getLineCount() > LINES) {
			shorten(text, prefix.length(), goal);
		}
	}

	private void shorten(String text, int prefix, Goal goal) {
		int end = layout.getLineOffsets()[LINES];
		while (end > prefix) {
			setText(text.substring(0, end).stripTrailing() + '…', prefix, goal);
			if (layout.getLineCount() <= LINES) {
				return;
			}
			end--;
		}
	}

	private void setText(String text, int prefix, Goal goal) {
		layout.setText(text);
		int bold = Math.min(prefix, text.length());
		boolean numbered = Vocabulary.hasNumber(goal);
		Tone title = goal.isInherited() ? Tone.SECONDARY : Tone.TEXT;
		layout.setStyle(style(numbered ? se.styrkedjan.ui.theme.TextStyle.STRONG : se.styrkedjan.ui.theme.TextStyle.BODY,
				numbered ? Tone.TEXT : Tone.SECONDARY), 0, bold - 1);
		layout.setStyle(style(se.styrkedjan.ui.theme.TextStyle.BODY, numbered ? Tone.TEXT : title), bold,
				text.length() - 1);
	}

	private TextStyle style(se.styrkedjan.ui.theme.TextStyle font, Tone tone) {
		return new TextStyle(theme.font(font), theme.color(tone), null);
	}

	void dispose() {
		layout.dispose();
	}
}
