package se.styrkedjan.processes.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

import se.styrkedjan.store.DocumentKind;

/** What is saved changes its row and nothing else. */
class MapTreeTest {

	@Test
	void aRowThatTellsSomethingNewStaysWhereItWasAndChosen() {
		Shell shell = new Shell(Display.getDefault());
		shell.setLayout(new GridLayout());
		shell.setSize(300, 200);
		MapTree tree = new MapTree(shell, entry -> { }, entry -> { });
		tree.show(rows("Process "), "");
		shell.open();
		Tree rows = (Tree) tree.control();
		rows.setSelection(rows.getItem(0).getItem(30));
		rows.setTopItem(rows.getItem(0).getItem(28));
		settle(shell);
		assertEquals("28", name(rows.getTopItem().getData()));

		tree.show(rows("Fastställd process "), "");
		settle(shell);

		assertEquals("28", name(rows.getTopItem().getData()));
		assertEquals("30", name(rows.getSelection()[0].getData()));
		assertEquals("Fastställd process 30", ((MapEntry) rows.getSelection()[0].getData()).title());
		shell.dispose();
	}

	private static List<MapGroup> rows(String title) {
		return List.of(new MapGroup("Processer", IntStream.range(0, 60)
				.mapToObj(i -> new MapEntry("" + i, DocumentKind.LANDSCAPE, title + i, Optional.empty())).toList()));
	}

	private static String name(Object row) {
		return ((MapEntry) row).documentId();
	}

	private static void settle(Shell shell) {
		long end = System.currentTimeMillis() + 300;
		while (System.currentTimeMillis() < end) {
			if (!shell.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}
}
