package se.styrkedjan.forms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RectangleTest {

	private static List<List<String>> parse(String text) {
		return Rectangle.parse(text).rows();
	}

	@Test
	void cellsAreParsedFromTabsAndLineEnds() {
		assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), parse("1\t2\r\n3\t4\r\n"));
	}

	@Test
	void emptyCellsKeepTheirPlace() {
		assertEquals(List.of(List.of("", "b", ""), List.of("")), parse("\tb\t\n\n"));
	}

	@Test
	void aQuotedCellMayHoldLineEndsAndQuotationMarks() {
		assertEquals(List.of(List.of("rad 1\nrad \"2\"", "x")), parse("\"rad 1\nrad \"\"2\"\"\"\tx\n"));
	}

	@Test
	void aQuotationMarkThatOnlyBeginsATextIsKept() {
		assertEquals(List.of(List.of("\"Bryt upp\" i stort", "1")), parse("\"Bryt upp\" i stort\t1"));
	}

	@Test
	void whatIsFormattedIsParsedBack() {
		var cells = new Rectangle(List.of(List.of("a\tb", "\"c", "d\ne"), List.of("", "1", "")));
		assertEquals(cells.rows(), parse(cells.format()));
	}
}
