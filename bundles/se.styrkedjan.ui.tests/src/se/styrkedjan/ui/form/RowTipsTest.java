package se.styrkedjan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowTipsTest {

	private final Shell shell = new Shell(Display.getDefault());

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aRowIsSaidWholeWhereTheMouseIsAndNothingBesideTheRows() {
		// given
		shell.setLayout(new FillLayout());
		shell.setSize(300, 300);
		TableViewer viewer = new TableViewer(shell);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getToolTipText(Object element) {
				return element + " & mer";
			}
		});
		RowTips.of(viewer);
		viewer.setInput(new String[] {"Mål"});
		shell.open();
		while (shell.getDisplay().readAndDispatch()) {
			continue;
		}

		// then
		Rectangle row = viewer.getTable().getItem(0).getBounds();
		move(viewer, row.x + 2, row.y + row.height / 2);
		assertEquals("Mål && mer", viewer.getTable().getToolTipText());
		move(viewer, row.x + 2, row.y + row.height * 4);
		assertNull(viewer.getTable().getToolTipText());
	}

	private static void move(TableViewer viewer, int x, int y) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		viewer.getTable().notifyListeners(SWT.MouseMove, event);
	}
}
