package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.styrkedjan.interchange.json.ImportJson;
import se.styrkedjan.interchange.testsupport.Imported;

/**
 * The same documents, of other units and years than the published ones, as several programs give their text: each must
 * be read as it was meant, and no matter how it was saved.
 */
class LayoutsTest {

	private static final List<String> DOCUMENTS = List.of("vb-2020-daglig-verksamhet", "vp-2023-forskola",
			"t1-2024-hemtjanst", "t2-2021-lss", "vb-2026-socialpsykiatri");

	private record Change(String name, UnaryOperator<String> how) {

		static Change of(String name, String regex, String replacement) {
			return new Change(name, text -> text.replaceAll("(?m)" + regex, replacement));
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Arguments> layouts() {
		return DOCUMENTS.stream().flatMap(document -> Stream.of("tab", "layout", "raw", "cells")
				.map(layout -> Arguments.of(document, layout)));
	}

	static Stream<Arguments> changes() {
		var changes = List.of(Change.of("Windows line ends", "\n", "\r\n"),
				Change.of("no-break spaces before units", "(?<=\\d) (?=%)", "\u00a0"),
				Change.of("no-break spaces everywhere", " ", "\u00a0"),
				Change.of("no spaces before units", "(?<=\\d) %", "%"),
				Change.of("soft hyphens", "(\\p{L}{5})(?=\\p{L}{4})", "$1\u00ad"),
				Change.of("entities", "(?<=\\p{L})ö", "&ouml;"),
				new Change("bars", text -> text.lines().map(LayoutsTest::barred).collect(Collectors.joining("\n"))),
				Change.of("no empty lines", "\n\n+", "\n"), Change.of("wide empty lines", "\n\n", "\n\n \n\n"),
				Change.of("no tabs after the last text", "\t+$", ""), Change.of("spaces after lines", "$", " "),
				Change.of("labels in capitals", "^KF:s inriktningsmål", "KF:S INRIKTNINGSMÅL"),
				Change.of("an accent for the colon", "^KF:s", "KF´s"),
				Change.of("spelled out", "^KF:s", "Kommunfullmäktiges"),
				Change.of("numbers before the colon", "^(KF:s inriktningsmål): (\\d)\\.? ", "$1 $2: "),
				Change.of("dots after numbers", "^(KF:s mål för verksamhetsområdet: [\\d.]+) ", "$1. "),
				Change.of("marked headings", "^((?:Nämndmål|Enhetsmål|KF:s).*)$", "### **$1**"),
				Change.of("labelled status", "^(?:[●◆■—] )?(Uppfylls \\p{L}+|Inga data)$", "Status: $1"),
				Change.of("dashes before items", "^- ", "– "), Change.of("other bullets", "^- ", "► "),
				Change.of("true minus", "(?<=\t)-(?=\\d)", "−"), Change.of("compact dates", "(\\d{4})-(\\d\\d)-(\\d\\d)", "$1$2$3"));
		return DOCUMENTS.stream().flatMap(document -> changes.stream().map(change -> Arguments.of(document, change)));
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void readsWhatWasMeantInEveryLayout(String document, String layout) {
		assertEquals(meant(document, layout), read(text(document + "-" + layout + ".txt"), layout));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void readsTheSameHoweverItWasSaved(String document, Change change) {
		assertEquals(meant(document, "tab"), read(change.how().apply(text(document + "-tab.txt")), "tab"));
	}

	/** A row of a table as Markdown has it, with the rule below when it is a head. */
	private static String barred(String line) {
		var row = "| " + line.replace("\t", " | ") + " |";
		boolean head = line.startsWith("Indikator\t") || line.startsWith("Aktivitet\t") || line.contains("\tUtfall\tBudget");
		return line.indexOf('\t') < 0 ? line : head ? row + "\n|---|:--|---:|" : row;
	}

	private static List<String> meant(String document, String layout) {
		return lines(JsonParser.parseString(text(document + ".json")).getAsJsonObject(), layout);
	}

	private static List<String> read(String text, String layout) {
		var imported = Imported.from(text);
		var json = ImportJson.write(new ImportResult("x.txt", imported.document(), imported.findings()), Locale.ENGLISH);
		return lines(JsonParser.parseString(json).getAsJsonObject(), layout);
	}

	/** All that was read, one row a line. */
	private static List<String> lines(JsonObject json, String layout) {
		var lines = new ArrayList<String>();
		List.of("type", "year", "unit", "dnr", "goals", "unitGoalStatus").forEach(key -> lines.add(key + json.get(key)));
		rows(json, lines, "indicators", List.of("goal", "title", "outcome", "men", "women", "previous", "forecast", "target",
				"cityTarget", "period", "periodicity", "analysis"));
		rows(json, lines, "activities", List.of("goal", "title", "start", "end", "deviation", "analysis"));
		rows(json, lines, "economy", List.of("part", "line", "kind", "outcome", "budget", "deviation"));
		rows(json, lines, "register", "raw".equals(layout) ? List.of("group", "category", "total", "measures")
				: List.of("group", "category", "t1", "t2", "vb", "total", "measures"));
		var sections = new TreeSet<String>();
		json.getAsJsonArray("sections").forEach(section -> sections.add(section.isJsonPrimitive() ? section.getAsString()
				: section.getAsJsonObject().get("heading").getAsString()));
		sections.removeAll(List.of("Förslag till beslut", "Uppföljning av Kommunfullmäktiges inriktningsmål"));
		lines.add(sections.toString());
		return lines;
	}

	private static void rows(JsonObject json, List<String> lines, String key, List<String> columns) {
		JsonArray rows = json.getAsJsonArray(key);
		for (var row : rows) {
			lines.add(key + columns.stream().map(column -> plain(row.getAsJsonObject().get(column))).toList());
		}
	}

	private static String plain(JsonElement value) {
		if (value.isJsonNull()) {
			return "";
		}
		boolean number = value.getAsJsonPrimitive().isNumber();
		return number ? value.getAsBigDecimal().stripTrailingZeros().toPlainString()
				: value.getAsString().replaceAll("\\s", "");
	}

	private static String text(String name) {
		try (var in = LayoutsTest.class.getResourceAsStream("layouts/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
