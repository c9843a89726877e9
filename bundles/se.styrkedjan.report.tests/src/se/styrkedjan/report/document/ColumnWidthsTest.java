package se.styrkedjan.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;

class ColumnWidthsTest {

	private static final String LONG = "utbildningsverksamhetsutvecklingssamordning";
	/** What a head of eleven letters needs at least; see {@link ColumnWidths}. */
	private static final double ELEVEN = 11 * 0.0104 + 0.018;

	@Test
	void wordsThatAreTooLongTogetherAreBrokenAndShorterOnesStayWhole() {
		double[] widths = widths(List.of("Händelse", "Process", "Sannolikhet", "Konsekvens", "Hantering"),
				List.of(LONG, LONG, "4", "4", LONG));

		assertEquals(1, Arrays.stream(widths).sum(), 1e-9);
		assertTrue(widths[2] >= ELEVEN - 1e-9, Arrays.toString(widths));
	}

	@Test
	void aDayIsAWord() {
		double[] widths = widths(List.of("Kontroll", "T1"), List.of(LONG + " " + LONG, "2026-05-02"));

		assertTrue(widths[1] >= 10 * 0.0104 + 0.018, Arrays.toString(widths));
	}

	private static int weight(String head) {
		return head.length() > 9 ? 5 : head.equals("T1") ? 1 : 30;
	}

	private static double[] widths(List<String> heads, List<String> cells) {
		var columns = heads.stream().map(head -> new Column(head, weight(head), Alignment.START)).toList();
		var row = new Row(Row.Kind.VALUE, cells.stream().map(Cell::data).toList());
		return ColumnWidths.of(new Table("Tabell", columns, List.of(RowGroup.of(row))));
	}
}
