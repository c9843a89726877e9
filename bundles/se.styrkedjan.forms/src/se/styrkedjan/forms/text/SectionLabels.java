package se.styrkedjan.forms.text;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Tree;

import se.styrkedjan.model.steering.Section;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Headings as the outline shows them, with a word where nothing has been written yet. */
final class SectionLabels extends StyledCellLabelProvider {

	private static final Messages WORDS = Messages.of(SectionLabels.class);

	private final Styler quiet;

	SectionLabels(Tree tree) {
		Theme theme = Theme.of(tree.getDisplay());
		tree.setFont(theme.font(se.styrkedjan.ui.theme.TextStyle.BODY));
		quiet = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = theme.color(Tone.SECONDARY);
			}
		};
	}

	@Override
	public void update(ViewerCell cell) {
		Section section = (Section) cell.getElement();
		StyledString label = new StyledString(name(section));
		if (isEmpty(section)) {
			label.append("  " + WORDS.text("outline.empty"), quiet);
		}
		cell.setText(label.getString());
		cell.setStyleRanges(label.getStyleRanges());
		super.update(cell);
	}

	private static String name(Section section) {
		boolean untitled = new SectionChange(section).isOwn()
				&& (section.getHeading() == null || section.getHeading().isBlank());
		return untitled ? WORDS.text("outline.untitled") : SectionOutline.name(section);
	}

	private static boolean isEmpty(Section section) {
		return section.getSections().isEmpty() && (section.getText() == null || section.getText().isBlank());
	}
}
