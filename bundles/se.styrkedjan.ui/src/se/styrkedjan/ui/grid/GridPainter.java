package se.styrkedjan.ui.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Draws a grid: head, bands, cells by what can be done with them, and what is chosen. */
final class GridPainter {

	/** Size in points of the corner of a cell to look at. */
	private static final int CORNER = Spacing.SMALL;

	private final GridCanvas grid;
	private final GC gc;
	private final Theme theme = Theme.current();
	private final TextLayout layout;
	private final List<GridColumn> columns;

	GridPainter(GridCanvas grid, GC gc) {
		this.grid = grid;
		this.gc = gc;
		layout = new TextLayout(gc.getDevice());
		columns = grid.model().columns();
	}

	/** Draws what can be seen. */
	void paint() {
		try {
			Rectangle area = grid.getClientArea();
			gc.setBackground(theme.color(Tone.BACKGROUND));
			gc.fillRectangle(area);
			int header = grid.metrics().header();
			gc.setClipping(0, header, area.width, Math.max(0, area.height - header));
			rows(area);
			gc.setClipping((Rectangle) null);
			header(area, header);
		} finally {
			layout.dispose();
		}
	}

	private void rows(Rectangle area) {
		GridModel model = grid.model();
		if (model.rowCount() == 0) {
			return;
		}
		int first = grid.metrics().rowAt(grid.view().scrolledY());
		int last = grid.metrics().rowAt(grid.view().scrolledY() + area.height);
		for (int row = first; row <= last; row++) {
			if (model.rowKind(row) == GridRowKind.HEADING) {
				band(row, area);
			} else {
				cells(row, area);
				handle(row);
			}
			line(grid.view().place(row, 0), area.width, Tone.LINE);
		}
		cursor();
		grid.rows().paintTarget(gc, area);
	}

	/** Drawn over what has been scrolled behind it. */
	private void handle(int row) {
		Rectangle place = grid.view().place(row, 0);
		place.width = place.x;
		place.x = 0;
		if (place.width > 0) {
			gc.setBackground(theme.color(Tone.BACKGROUND));
			gc.fillRectangle(place);
			grid.rows().paintHandle(gc, row, place);
		}
	}

	private void band(int row, Rectangle area) {
		Rectangle place = grid.view().place(row, 0);
		place.x = 0;
		place.width = area.width;
		gc.setBackground(theme.color(Tone.PANEL));
		gc.fillRectangle(place);
		GridCell cell = grid.model().cell(row, 0);
		words(cell.text(), place, new Writing(TextStyle.STRONG, cell.tone(), SWT.LEFT));
	}

	/** The first column is drawn last, over what has been scrolled behind it; what is not seen is not drawn. */
	private void cells(int row, Rectangle area) {
		for (int column = columns.size() - 1; column >= 0; column--) {
			Rectangle place = grid.view().place(row, column);
			if (place.intersects(area)) {
				cell(row, column, place);
			}
		}
	}

	private void cell(int row, int column, Rectangle place) {
		boolean sum = grid.model().rowKind(row) == GridRowKind.SUM;
		boolean fresh = grid.model().rowKind(row) == GridRowKind.NEW;
		GridCell cell = grid.model().cell(row, column);
		boolean typed = cell.state() == GridCell.State.EDITABLE && !sum;
		boolean chosen = grid.hasSelection() && grid.selection().area().contains(row, column);
		gc.setBackground(theme.color(chosen ? Tone.SELECTION : typed ? Tone.BACKGROUND : Tone.PANEL));
		gc.fillRectangle(place);
		TextStyle style = sum ? TextStyle.STRONG : fresh ? TextStyle.EMPHASIS : TextStyle.BODY;
		Tone tone = fresh ? Tone.SECONDARY : cell.tone();
		cell.picture().ifPresentOrElse(picture -> picture.paint(gc, inside(place)),
				() -> words(cell.text(), place, new Writing(style, tone, align(column))));
		mark(cell.mark(), place);
	}

	private static Rectangle inside(Rectangle place) {
		return new Rectangle(place.x + GridMetrics.PADDING, place.y + GridMetrics.PADDING,
				place.width - 2 * GridMetrics.PADDING, place.height - 2 * GridMetrics.PADDING);
	}

	private void mark(GridCell.Mark mark, Rectangle place) {
		if (mark == GridCell.Mark.LOOK) {
			int right = place.x + place.width;
			gc.setBackground(theme.color(Tone.WARNING));
			gc.fillPolygon(new int[] {right - CORNER, place.y, right, place.y, right, place.y + CORNER});
		} else if (mark == GridCell.Mark.REFUSED) {
			gc.setForeground(theme.color(Tone.BAD));
			gc.setLineWidth(2);
			gc.drawRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 3);
			gc.setLineWidth(1);
		}
	}

	private int align(int column) {
		return columns.get(column).align() == GridColumn.Align.RIGHT ? SWT.RIGHT : SWT.LEFT;
	}

	private void cursor() {
		if (grid.hasSelection()) {
			Rectangle place = grid.view().place(grid.selection().row(), grid.selection().column());
			gc.setForeground(theme.color(grid.isFocusControl() ? Tone.ACCENT : Tone.EDGE));
			gc.setLineWidth(2);
			gc.drawRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2);
			gc.setLineWidth(1);
		}
	}

	private void header(Rectangle area, int height) {
		gc.setBackground(theme.color(Tone.PANEL));
		gc.fillRectangle(0, 0, area.width, height);
		for (int column = columns.size() - 1; column >= 0; column--) {
			Rectangle head = grid.view().head(column);
			gc.setBackground(theme.color(Tone.PANEL));
			gc.fillRectangle(head);
			words(columns.get(column).header(), head,
					new Writing(TextStyle.BODY, Tone.SECONDARY, align(column)));
		}
		gc.fillRectangle(0, 0, grid.metrics().columnEdge(0), height);
		line(new Rectangle(0, 0, area.width, height), area.width, Tone.EDGE);
	}

	private void line(Rectangle under, int width, Tone tone) {
		gc.setForeground(theme.color(tone));
		gc.drawLine(0, under.y + under.height - 1, Math.max(width, grid.metrics().width()), under.y + under.height - 1);
	}

	/** How words are written. */
	private record Writing(TextStyle style, Tone tone, int align) {
	}

	private void words(String text, Rectangle place, Writing writing) {
		if (!text.isEmpty()) {
			layout.setFont(theme.font(writing.style()));
			layout.setText(text);
			layout.setAlignment(writing.align());
			layout.setWidth(Math.max(GridMetrics.PADDING, place.width - 2 * GridMetrics.PADDING));
			gc.setForeground(theme.color(writing.tone()));
			layout.draw(gc, place.x + GridMetrics.PADDING, place.y + GridMetrics.PADDING);
		}
	}
}
