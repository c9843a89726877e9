package se.styrkedjan.diagram.picture.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Outlines;
import se.styrkedjan.diagram.picture.symbol.SymbolFinding.Kind;

class SymbolsTest {

	private static final Rect AT = new Rect(10, 20, 200, 50);
	private static final Rgb NODE = Rgb.of("#1F5F99");

	@Test
	void rectangleIsStretchedButKeepsItsStrokeAndCorners() {
		var mark = only("<rect x='0' y='0' width='100' height='100' rx='8' fill='#fff' stroke='black' stroke-width='1.5'/>");
		assertEquals(Outlines.rounded(10, 20, 200, 50, 8, 8), mark.outline());
		assertEquals(1.5, mark.line().width());
		assertEquals(Rgb.WHITE, mark.fill());
	}

	@Test
	void circleBecomesAnEllipse() {
		var places = Places.of(only("<circle cx='50' cy='50' r='50'/>").outline());
		assertEquals(List.of(10d, 20d, 210d, 70d), places.box());
	}

	@Test
	void groupsHandDownStyleAndTransform() {
		var mark = only("<g transform='translate(50,0)' style='fill:none;stroke:currentColor'>"
				+ "<path d='M0 0h50v100'/></g>");
		assertEquals(List.of(110d, 20d, 210d, 70d), Places.of(mark.outline()).box());
		assertEquals(NODE, mark.line().color());
	}

	@Test
	void firstFilledOutlineTakesTheFillOfTheNode() {
		var marks = drawing("<path d='M0 0h9' fill='none' stroke='red'/><circle r='9' fill='#eee'/><circle r='5' fill='#111'/>")
				.marks(AT, NODE, Rgb.BLACK, Weight.BODY);
		assertEquals(Rgb.BLACK, ((Mark.Area) marks.get(1)).fill());
		assertEquals(Rgb.of("#111111"), ((Mark.Area) marks.get(2)).fill());
	}

	@Test
	void areaForTextIsNotDrawn() {
		var drawing = drawing("<rect id='text' x='10' y='20' width='80' height='60'/><circle r='1'/>");
		assertEquals(1, drawing.marks(AT, NODE, null, Weight.BODY).size());
		assertEquals(Optional.of(new Rect(30, 30, 160, 30)), drawing.textArea(AT));
	}

	@Test
	void missingFileIsAFinding() {
		var symbols = new Symbols(SymbolSource.NONE);
		assertTrue(symbols.drawing("/a.svg").isEmpty());
		assertTrue(symbols.drawing("/a.svg").isEmpty());
		assertEquals(List.of(new SymbolFinding("/a.svg", Kind.MISSING, "")), symbols.findings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<svg", "<html/>", "<svg xmlns='http://www.w3.org/2000/svg'/>",
			"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='x'/></svg>",
			"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0 Q'/></svg>",
			"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0' fill='url(#a)'/></svg>",
			"<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>" })
	void brokenFileIsAFinding(String file) {
		var symbols = of(file);
		assertTrue(symbols.drawing("/a.svg").isEmpty());
		assertEquals(Kind.BROKEN, symbols.findings().getFirst().kind());
	}

	@Test
	void fileThatCannotBeReadIsAFinding() {
		var symbols = new Symbols(path -> {
			throw new IOException("disk");
		});
		assertTrue(symbols.drawing("/a.svg").isEmpty());
		assertEquals(List.of(new SymbolFinding("/a.svg", Kind.BROKEN, "disk")), symbols.findings());
	}

	@Test
	void unknownElementIsLeftOutAndTold() {
		var symbols = of(svg("<text>x</text><circle r='1'/>"));
		assertEquals(1, symbols.drawing("/a.svg").orElseThrow().marks(AT, NODE, null, Weight.BODY).size());
		assertEquals(List.of(new SymbolFinding("/a.svg", Kind.NOT_SUPPORTED, "text")), symbols.findings());
	}

	private static Mark.Area only(String content) {
		var marks = drawing(content).marks(AT, NODE, null, Weight.BODY);
		assertEquals(1, marks.size());
		return (Mark.Area) marks.getFirst();
	}

	private static SymbolDrawing drawing(String content) {
		return of(svg(content)).drawing("/a.svg").orElseThrow();
	}

	private static String svg(String content) {
		return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + content + "</svg>";
	}

	private static Symbols of(String file) {
		return new Symbols(path -> Optional.of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
	}
}
