package se.styrkedjan.forms.text;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

import se.styrkedjan.model.steering.Section;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Headings as the outline shows them, with a word at the right where nothing has been written yet. */
final class SectionLabels extends OwnerDrawLabelProvider {

	private static final Messages WORDS = Messages.of(SectionLabels.class);

	private final Tree tree;
	private final Theme theme;

	SectionLabels(Tree tree) {
		this.tree = tree;
		this.theme = Theme.of(tree.getDisplay());
		tree.setFont(theme.font(TextStyle.BODY));
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		Section section = (Section) cell.getElement();
		cell.setText(isEmpty(section) ? name(section) + ", " + WORDS.text("outline.empty") : name(section));
	}

	@Override
	public String getToolTipText(Object element) {
		return name((Section) element);
	}

	@Override
	protected void measure(Event event, Object element) {
		event.width = OnlyColumn.WIDER_THAN_ANY;
		event.height = event.gc.getFontMetrics().getHeight() + 2 * Spacing.SMALL;
	}

	@Override
	protected void erase(Event event, Object element) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		event.gc.setBackground(selected ? theme.color(Tone.SELECTION) : tree.getBackground());
		event.gc.fillRectangle(0, event.y, tree.getClientArea().width, event.height);
		event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
	}

	@Override
	protected void paint(Event event, Object element) {
		Section section = (Section) element;
		String mark = isEmpty(section) ? WORDS.text("outline.empty") : "";
		int right = tree.getClientArea().width - Spacing.SMALL - event.gc.textExtent(mark).x;
		int y = event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2;
		event.gc.setForeground(theme.color(Tone.SECONDARY));
		event.gc.drawText(mark, right, y, true);
		event.gc.setForeground(theme.color(Tone.TEXT));
		event.gc.drawText(fitted(event, name(section), right - Spacing.MEDIUM - event.x), event.x + Spacing.TINY, y, true);
	}

	private static String fitted(Event event, String text, int width) {
		String shown = text;
		for (int end = text.length() - 1; end > 0 && event.gc.textExtent(shown).x > width; end--) {
			shown = text.substring(0, end).stripTrailing() + '…';
		}
		return shown;
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
