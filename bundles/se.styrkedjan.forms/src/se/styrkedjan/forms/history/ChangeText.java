package se.styrkedjan.forms.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Writes differences for people to read: what they are about as a heading, then a line for each change. */
final class ChangeText {

	private final StyledText text;
	private final Theme theme;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	ChangeText(StyledText text) {
		this.text = text;
		this.theme = Theme.of(text.getDisplay());
	}

	void show(List<Difference> differences) {
		String about = "";
		for (Difference difference : differences) {
			String place = String.join(" › ", difference.path());
			if (!place.equals(about)) {
				about = place;
				heading(place);
			}
			words.append(Wording.current().of(difference)).append('\n');
		}
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private void heading(String place) {
		if (!words.isEmpty()) {
			words.append('\n');
		}
		StyleRange style = new StyleRange(words.length(), place.length(), theme.color(Tone.SECONDARY), null);
		style.font = theme.font(TextStyle.BODY);
		styles.add(style);
		words.append(place).append('\n');
	}
}
