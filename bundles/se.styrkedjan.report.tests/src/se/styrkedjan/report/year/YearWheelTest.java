package se.styrkedjan.report.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import biweekly.Biweekly;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.rules.year.YearEntry;

class YearWheelTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 30, 60, 200 })
	void everyEntryHasAMarkAndNoLabelStandsOnAnother(int count) throws Exception {
		var entries = entries(count);

		var svg = parse(YearWheel.draw("Enheten 2026", 2026, entries, Locale.of("sv")));

		var labels = labels(svg);
		assertEquals(count, svg.getElementsByTagName("g").getLength() - labels.size());
		int height = Integer.parseInt(svg.getDocumentElement().getAttribute("height"));
		for (Element text : labels) {
			assertTrue(y(text) > 40 && y(text) < height, "outside: " + y(text));
		}
		assertLabelsApart(svg);
	}

	@Test
	void whatComesEveryWeekIsToldOfOnceAndADayInFiveLines() throws Exception {
		var entries = new ArrayList<YearEntry>();
		for (int week = 0; week < 52; week++) {
			entries.add(entry(LocalDate.of(2026, 1, 5).plusWeeks(week), "Morgonmöte", "weekly"));
		}
		for (int i = 0; i < 12; i++) {
			entries.add(entry(LocalDate.of(2026, 3, 10), "Sak " + i, "e" + i));
		}

		var svg = parse(YearWheel.draw("Enheten", 2026, entries, Locale.of("sv")));

		assertEquals(List.of("5 jan  Morgonmöte, 52 gånger under året", "10 mars  Sak 0", "10 mars  Sak 1",
				"10 mars  Sak 2", "10 mars  Sak 3", "10 mars  och 8 till"), labels(svg).stream().map(Element::getTextContent).toList());
		assertEquals(64 + 6, svg.getElementsByTagName("g").getLength(), "a mark each, and the labels");
		assertLabelsApart(svg);
	}

	private static YearEntry entry(LocalDate day, String title, String id) {
		return new YearEntry(day, day, EventKind.MEETING, title, id, "d");
	}

	@Test
	void aLongTitleIsCutInTheLabelButWholeInItsDescription() throws Exception {
		var title = "Samverkansforum med familjerätten, Region Stockholm och Arbetsförmedlingen";
		var entry = new YearEntry(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 3), EventKind.MEETING, title, "e", "d");

		var drawn = YearWheel.draw("Enheten", 2026, List.of(entry), Locale.of("sv"));

		assertTrue(drawn.contains(title) && drawn.contains("…"));
	}

	@Test
	void theCalendarFileIsReadBackByItsOwnReader() {
		var entries = entries(25);

		var read = Biweekly.parse(CalendarFile.write("Årshjul ÅÄÖ", entries)).first();

		assertEquals("Årshjul ÅÄÖ", read.getNames().getFirst().getValue());
		assertEquals(entries.stream().map(YearEntry::title).toList(),
				read.getEvents().stream().map(event -> event.getSummary().getValue()).toList());
		var first = read.getEvents().getFirst().getDateStart().getValue().getRawComponents();
		assertEquals(entries.getFirst().day(), LocalDate.of(first.getYear(), first.getMonth(), first.getDate()));
		assertEquals(25, read.getEvents().stream().map(event -> event.getUid().getValue()).distinct().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Möte; med, komma\\ och\nny rad",
			"😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "ÅÄÖåäö–”“", "", ":;=,\"'", "\\n" })
	void aStrictReaderUnderstandsTheCalendarFile(String words) {
		var title = words.repeat(9);
		var day = LocalDate.of(2026, 12, 31);

		var event = StrictCalendar.events(CalendarFile.write(title, List.of(
				new YearEntry(day, day.plusDays(2), EventKind.DEADLINE, title, "e", "d")))).getFirst();

		assertEquals(title, event.get("SUMMARY"));
		assertEquals("20261231", event.get("DTSTART;VALUE=DATE"));
		assertEquals("20270103", event.get("DTEND;VALUE=DATE"));
		assertTrue(event.get("DTSTAMP").matches("\\d{8}T\\d{6}Z"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 60 })
	void everyEntryIsAnEventOfItsOwn(int count) {
		var events = StrictCalendar.events(CalendarFile.write("Årshjul", entries(count)));

		assertEquals(count, events.stream().map(event -> event.get("UID")).distinct().count());
	}

	@Test
	void anEventThatIsMovedStaysTheSameEvent() {
		var day = LocalDate.of(2026, 3, 1);
		var once = List.of(new YearEntry(day, day, EventKind.MEETING, "APT", "e", "d"));
		var moved = List.of(new YearEntry(day.plusDays(7), day.plusDays(7), EventKind.MEETING, "APT", "e", "d"));
		var twice = List.of(once.getFirst(), moved.getFirst());

		assertEquals(uids(once), uids(moved));
		assertEquals(2, uids(twice).stream().distinct().count());
	}

	private static List<String> uids(List<YearEntry> entries) {
		return StrictCalendar.events(CalendarFile.write("Årshjul", entries)).stream().map(event -> event.get("UID")).toList();
	}

	private static void assertLabelsApart(Document svg) {
		var labels = labels(svg);
		for (var one : labels) {
			for (var other : labels) {
				boolean same = one == other || !one.getAttribute("x").equals(other.getAttribute("x"));
				assertTrue(same || Math.abs(y(one) - y(other)) >= 19.8, () -> one.getTextContent() + other.getTextContent());
			}
		}
	}

	private static List<Element> labels(Document svg) {
		var all = svg.getElementsByTagName("text");
		var labels = new ArrayList<Element>();
		for (int i = 0; i < all.getLength(); i++) {
			if ("g".equals(all.item(i).getParentNode().getNodeName())) {
				labels.add((Element) all.item(i));
			}
		}
		return labels;
	}

	private static double y(Element text) {
		return Double.parseDouble(text.getAttribute("y"));
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<YearEntry> entries(int count) {
		var random = new Random(count);
		var entries = new ArrayList<YearEntry>();
		for (int i = 0; i < count; i++) {
			var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
			var kind = EventKind.values()[random.nextInt(EventKind.values().length)];
			entries.add(new YearEntry(day, day.plusDays(random.nextInt(3)), kind, "Händelse <" + i + "> & mer", "e" + i, "d"));
		}
		return entries;
	}
}
