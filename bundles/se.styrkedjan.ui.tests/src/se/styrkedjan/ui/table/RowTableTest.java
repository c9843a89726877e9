package se.styrkedjan.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.ui.table.RowTable.Column;

class RowTableTest {

	private final Display display = Display.getDefault();
	private Shell shell;
	private RowTable<String> table;

	@BeforeEach
	void open() {
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		table = new RowTable<>(shell, "Enheter", List.of(Column.words("Enhet", 1, row -> row)), row -> { });
		shell.setSize(400, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void settle() {
		long end = System.nanoTime() + 600_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private List<String> words() {
		return IntStream.range(0, table.control().getItemCount()).mapToObj(row -> table.control().getItem(row).getText())
				.toList();
	}

	@Test
	void rowsAreAsHighAsTheirWordsHoweverOftenTheyAreShown() {
		for (int number : new int[] {3, 500}) {
			List<String> rows = IntStream.range(0, number).mapToObj(row -> "Enhet " + row).toList();
			table.show(rows);
			settle();
			int high = table.control().getItem(0).getBounds().height;
			table.show(rows.reversed());
			settle();
			assertEquals(high, table.control().getItem(0).getBounds().height, number + " rows");
			assertEquals(rows.reversed(), words());
		}
	}

	@Test
	void theChosenRowStaysChosen() {
		table.show(List.of("a", "b", "c"));
		table.choose("b"::equals);
		table.show(List.of("c", "b"));
		assertEquals("b", table.chosen().orElseThrow());
		table.show(List.of("c"));
		assertEquals(List.of("c"), words());
		assertEquals(-1, table.control().getSelectionIndex());
	}
}
