package se.styrkedjan.interchange.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChartCaptionTest {

	private static List<String> texts(List<Line> lines) {
		return lines.stream().map(Line::text).toList();
	}

	@Test
	void aCaptionIsSetApartFromTheRunningText() {
		var read = SourceLines
				.of(SourceLines.raw("Netto 12\nEkonomi för Stödenheten i diagram, belopp i tkr\nInvesteringar"), line -> false);

		assertEquals(List.of("Netto 12", "Investeringar"), texts(read.lines()));
		assertEquals(List.of("Ekonomi för Stödenheten i diagram, belopp i tkr"), texts(read.setApart()));
	}

	@Test
	void aLongNameBreaksItOverLines() {
		var read = SourceLines.of(SourceLines.raw("Netto 12\nEkonomi för Enheten med det långa\nnamnet i diagram, belopp i\ntkr\nÖvrigt"),
				line -> false);

		assertEquals(List.of("Netto 12", "Övrigt"), texts(read.lines()));
	}

	@Test
	void whatPeopleWriteOfTheEconomyIsKept() {
		var read = SourceLines.of(SourceLines.raw("Ekonomi för barn och unga\nI diagram, belopp i tkr, ser man mer."), line -> false);

		assertEquals(2, read.lines().size());
	}
}
