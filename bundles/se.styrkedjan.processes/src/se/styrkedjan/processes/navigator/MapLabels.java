package se.styrkedjan.processes.navigator;

import java.time.LocalDate;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

import se.styrkedjan.processes.open.StageSign;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Draws documents with their stage and owner in a second line; screen readers get the same as words. */
final class MapLabels extends OwnerDrawLabelProvider {

	private static final Messages WORDS = Messages.of(MapLabels.class);

	private final Tree tree;
	private final Theme theme;

	MapLabels(Tree tree) {
		this.tree = tree;
		this.theme = Theme.of(tree.getDisplay());
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		cell.setText(words(cell.getElement()));
	}

	@Override
	public String getToolTipText(Object element) {
		return words(element);
	}

	private static String words(Object element) {
		return switch (element) {
		case MapGroup group -> group.title();
		case MapEntry entry -> entry.process().map(row -> entry.line() + ", " + second(entry, row)).orElse(entry.line());
		default -> "";
		};
	}

	private static String second(MapEntry entry, ProcessRow row) {
		String stage = StageSign.of(row.state()).text() + (row.owner().isBlank() ? "" : " · " + row.owner());
		return entry.isOverdue(LocalDate.now()) ? "▲ " + WORDS.text("overdue", row.nextReview().toString()) + " · " + stage
				: stage;
	}

	@Override
	protected void measure(Event event, Object element) {
		boolean two = element instanceof MapEntry entry && entry.process().isPresent();
		event.width = OnlyColumn.WIDER_THAN_ANY;
		event.height = (two ? 2 : 1) * height(event.gc, TextStyle.BODY) + Spacing.MEDIUM;
	}

	private int height(GC gc, TextStyle style) {
		gc.setFont(theme.font(style));
		return gc.getFontMetrics().getHeight();
	}

	@Override
	protected void erase(Event event, Object element) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		event.gc.setBackground(selected ? theme.color(Tone.SELECTION) : tree.getBackground());
		Rectangle area = tree.getClientArea();
		event.gc.fillRectangle(0, event.y, area.width, event.height);
		event.detail &= ~(SWT.FOREGROUND | SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
	}

	@Override
	protected void paint(Event event, Object element) {
		GC gc = event.gc;
		int y = event.y + Spacing.SMALL;
		if (element instanceof MapGroup group) {
			write(gc, group.title(), TextStyle.STRONG, Tone.SECONDARY, event.x, y);
		} else if (element instanceof MapEntry entry) {
			write(gc, entry.line(), TextStyle.BODY, Tone.TEXT, event.x, y);
			entry.process().ifPresent(row -> write(gc, second(entry, row), TextStyle.BODY,
					entry.isOverdue(LocalDate.now()) ? Tone.BAD : StageSign.of(row.state()).tone(), event.x,
					y + height(gc, TextStyle.BODY)));
		}
	}

	private void write(GC gc, String text, TextStyle style, Tone tone, int x, int y) {
		gc.setFont(theme.font(style));
		gc.setForeground(theme.color(tone));
		gc.drawText(shortened(gc, text, tree.getClientArea().width - x - Spacing.SMALL), x, y, true);
	}

	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int length = text.length();
		while (length > 1 && gc.textExtent(text.substring(0, length) + '…').x > width) {
			length--;
		}
		return text.substring(0, length).strip() + '…';
	}
}
