package se.styrkedjan.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.MarkedWords;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The lines of the finder: what was found, and where. */
final class HitTable {

	/** Width of both columns, in points. */
	static final int WIDTH = 860;
	private static final int TITLE = 320;
	private static final int HEIGHT = 384;

	private final TableViewer viewer;

	/** A table that tells when a line is taken by the pointer or Enter. */
	HitTable(Composite parent, Runnable taken) {
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Table table = viewer.getTable();
		table.setFont(Theme.current().font(TextStyle.BODY));
		GridData data = FormKit.fillBoth();
		data.heightHint = HEIGHT;
		table.setLayoutData(data);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(TITLE, true, hit -> MarkedWords.of(hit.title()));
		column(WIDTH - TITLE, false, hit -> MarkedWords.secondary(hit.detail()));
		table.addListener(SWT.DefaultSelection, event -> taken.run());
		table.addListener(SWT.MouseUp, event -> taken.run());
	}

	private void column(int width, boolean withIcon, Function<Hit, StyledString> words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				Hit hit = (Hit) cell.getElement();
				StyledString text = words.apply(hit);
				cell.setText(text.getString());
				cell.setStyleRanges(text.getStyleRanges());
				cell.setImage(withIcon ? Icons.small(hit.icon(), Tone.SECONDARY) : null);
				super.update(cell);
			}
		});
	}

	/** Shows hits and chooses the first. */
	void show(List<Hit> hits) {
		viewer.getTable().setRedraw(false);
		viewer.setInput(hits);
		viewer.getTable().setRedraw(true);
		move(0);
	}

	/** Chooses another line, some steps away; after the last comes the first. */
	void move(int steps) {
		Table table = viewer.getTable();
		if (table.getItemCount() > 0) {
			int next = Math.floorMod(Math.max(0, table.getSelectionIndex()) + steps, table.getItemCount());
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(next)), true);
		}
	}

	/** The line that is chosen. */
	Optional<Hit> chosen() {
		return Optional.ofNullable((Hit) viewer.getStructuredSelection().getFirstElement());
	}

	/** Whether its window has been closed. */
	boolean isDisposed() {
		return viewer.getTable().isDisposed();
	}
}
