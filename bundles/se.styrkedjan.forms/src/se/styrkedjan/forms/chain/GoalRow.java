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
	/** A narrower row leaves the level out, so that the title can be read. */
	private static final int ROOM_FOR_LEVEL = 140;

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
		String prefix = Vocabulary.hasNumber(goal) || width >= ROOM_FOR_LEVEL ? Vocabulary.prefix(goal) + "  " : "";
		String text = prefix + Vocabulary.title(goal);
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
		boolean numbered = Vocabulary.hasNumber(goal);
		int first = Math.min(prefix, text.length());
		Tone title = goal.isInherited() && !numbered ? Tone.SECONDARY : Tone.TEXT;
		if (first > 0) {
			layout.setStyle(numbered ? style(se.styrkedjan.ui.theme.TextStyle.STRONG, Tone.TEXT)
					: style(se.styrkedjan.ui.theme.TextStyle.BODY, Tone.SECONDARY), 0, first - 1);
		}
		layout.setStyle(style(se.styrkedjan.ui.theme.TextStyle.BODY, title), first, text.length() - 1);
	}

	private TextStyle style(se.styrkedjan.ui.theme.TextStyle font, Tone tone) {
		return new TextStyle(theme.font(font), theme.color(tone), null);
	}

	void dispose() {
		layout.dispose();
	}
}
