package se.styrkedjan.forms.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A saved version on two lines: when it was saved, then its number, who saved it and what was said of it. */
final class RevisionLabels extends OwnerDrawLabelProvider {

	private static final Messages WORDS = Messages.of(RevisionLabels.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Table table;
	private final Theme theme;

	RevisionLabels(Table table) {
		this.table = table;
		this.theme = Theme.of(table.getDisplay());
	}

	/** When a revision was saved, in local time. */
	static String time(Revision revision) {
		return TIME.format(revision.savedAt().atZone(ZoneId.systemDefault()));
	}

	private static String detail(Revision revision) {
		String who = WORDS.text("list.version", Long.toString(revision.number()), revision.savedBy());
		return revision.comment().isEmpty() ? who : who + " · " + revision.comment();
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		Revision revision = (Revision) cell.getElement();
		cell.setText(time(revision) + ", " + detail(revision));
	}

	@Override
	protected void measure(Event event, Object element) {
		event.gc.setFont(theme.font(TextStyle.BODY));
		event.width = OnlyColumn.WIDER_THAN_ANY;
		event.height = 2 * event.gc.getFontMetrics().getHeight() + 2 * Spacing.SMALL;
	}

	@Override
	protected void erase(Event event, Object element) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		event.gc.setBackground(selected ? theme.color(Tone.SELECTION) : table.getBackground());
		event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
		event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
	}

	@Override
	protected void paint(Event event, Object element) {
		Revision revision = (Revision) element;
		int x = event.x + Spacing.SMALL;
		int y = event.y + Spacing.SMALL;
		event.gc.setFont(theme.font(TextStyle.STRONG));
		event.gc.setForeground(theme.color(Tone.TEXT));
		event.gc.drawText(time(revision), x, y, true);
		event.gc.setFont(theme.font(TextStyle.BODY));
		event.gc.setForeground(theme.color(Tone.SECONDARY));
		event.gc.drawText(detail(revision), x, y + event.gc.getFontMetrics().getHeight(), true);
	}
}
