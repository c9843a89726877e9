package se.styrkedjan.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.store.jdbc.DerbyStore;

class CommandsTest {

	private static final String DOCUMENT = """
			Verksamhetsplan 2027 för Stödenheten

			KF:s inriktningsmål: 1. En stad som håller ihop

			KF:s mål för verksamhetsområdet: 1.2 Alla får stöd i tid

			Nämndmål: Stödet är nära

			Beskrivning

			Stödet ges där människor är.

			Enhetsmål: Den som ringer får svar samma dag

			Förväntat resultat

			Väntetiden är kort.

			Indikator	Årsmål	KF:s årsmål år 2027	Periodicitet
			Andel samtal som besvaras samma dag	90 %	85 %	Tertial

			Aktivitet	Startdatum	Slutdatum
			Telefontiden utökas	2027-01-01	2027-06-30
			""";

	@TempDir
	private Path folder;

	private final Locale before = Locale.getDefault();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void speakSwedish() {
		Locale.setDefault(Locale.of("sv", "SE"));
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void helpNamesEveryCommand() {
		assertEquals(Commands.OK, run("--help"));
		for (var command : List.of("tour", "import", "report", "control", "maps", "diagram", "check", "export-xmi", "backup",
				"restore")) {
			assertTrue(text(out).contains(command), command);
		}
	}

	@Test
	void wrongUseIsToldInOneLine() {
		assertEquals(Commands.WRONG_USE, run("report", "--unit", "X", "--year", "åtta", "--type", "VB", "--out", "o"));
		assertEquals("--year: ”åtta” går inte att använda här. Hjälp: report --help\n", text(err));
	}

	@Test
	void aYearThatIsNoneIsWrongUse() throws Exception {
		for (var typed : List.of("20260", "26", "1889")) {
			err.reset();
			assertEquals(Commands.WRONG_USE, run("import", document().toString(), "--year", typed, "--db", db()));
			assertEquals("--year: ”" + typed + "” går inte att använda här. Hjälp: import --help\n", text(err));
		}
	}

	@Test
	void aFolderWithoutDatabaseIsToldAndNotMade() {
		var nowhere = folder.resolve("felskriven");
		var into = folder.resolve("ut").toString();
		for (var command : List.of(List.of("check"), List.of("backup", into), List.of("export-xmi", "--out", into),
				List.of("report", "--unit", "X", "--year", "2027", "--type", "VP", "--out", into), List.of("diagram", "list"),
				List.of("restore", folder.resolve("saknas.zip").toString()))) {
			err.reset();
			var words = new ArrayList<>(command);
			words.addAll(List.of("--db", nowhere.toString()));
			assertEquals(Commands.FAILED, run(words.toArray(String[]::new)), command.toString());
			assertTrue(text(err).contains(command.getFirst().equals("restore") ? "saknas.zip finns inte"
					: "Det finns ingen databas i " + nowhere), text(err));
			assertFalse(Files.exists(nowhere), command.toString());
		}
	}

	@Test
	void aDatabaseWithoutNameIsTold() throws Exception {
		assertEquals(Commands.FAILED, run("import", document().toString(), "--db", ""));
		assertTrue(text(err).contains("Efter --db står ingen mapp"), text(err));
	}

	@Test
	void aFileInPlaceOfAFolderIsTold() throws Exception {
		var file = document();
		assertEquals(Commands.OK, run("import", file.toString(), "--db", db()));
		err.reset();
		assertEquals(Commands.FAILED, run("report", "--unit", "stöd", "--year", "2027", "--type", "VP", "--out",
				file.toString(), "--db", db()));
		assertEquals(file + " är en fil. Ange en mapp.\n", text(err));
	}

	@Test
	void noCommandIsWrongUse() {
		assertEquals(Commands.WRONG_USE, run());
		assertTrue(text(err).startsWith("Säg vad som ska göras"));
	}

	@Test
	void missingFileIsNamedAndFails() {
		assertEquals(Commands.FAILED, run("import", "saknas.txt", "--db", db()));
		assertTrue(text(err).contains("saknas.txt"));
	}

	@Test
	void oneUnreadableFileDoesNotStopTheOthers() throws Exception {
		var good = document();

		assertEquals(Commands.FAILED, run("import", "saknas.txt", good.toString(), "--db", db()));

		assertEquals(Commands.OK, run("report", "--unit", "stöd", "--year", "2027", "--type", "VP", "--format", "html",
				"--out", folder.resolve("out").toString(), "--db", db()));
		assertTrue(Files.readString(folder.resolve("out/VP-2027-stodenheten.html")).contains("Telefontiden utökas"));
	}

	@Test
	void internalControlIsWrittenInEveryFormat() throws Exception {
		try (var store = DerbyStore.open(Path.of(db()))) {
			DemoContent.install(store, "test");
		}
		var into = folder.resolve("ik");

		assertEquals(Commands.OK, run("control", "--unit", "vuxenstöd", "--year", "2025", "--out",
				into.toString(), "--db", db()));

		try (var written = Files.list(into)) {
			assertEquals(8, written.filter(file -> file.toFile().length() > 1000).count());
		}
		var plan = Files.readString(into.resolve("internkontrollplan-2025-enheten-for-vuxenstod.html"));
		assertTrue(plan.contains("Kontroll: orosanmälan bedöms för sent"));
		assertEquals(Commands.WRONG_USE,
				run("control", "--unit", "vuxen", "--year", "2025", "--format", "odt", "--out", "o", "--db", db()));
		assertTrue(text(err).contains("odt") && text(err).contains("xlsx"), text(err));
	}

	@Test
	void aWorkbookOfNothingIsToldAndNotWritten() throws Exception {
		run("import", document().toString(), "--db", db());
		var into = folder.resolve("ik");

		assertEquals(Commands.OK, run("control", "--unit", "stöd", "--year", "2027", "--format", "xlsx,html", "--out",
				into.toString(), "--db", db()));

		assertTrue(text(err).contains("riskanalys-2027-stodenheten.xlsx"), text(err));
		assertTrue(Files.exists(into.resolve("riskanalys-2027-stodenheten.html")));
		assertFalse(Files.exists(into.resolve("riskanalys-2027-stodenheten.xlsx")));
	}

	@Test
	void jsonIsOneObjectALineAndNothingElse() throws Exception {
		assertEquals(Commands.OK, run("import", "--json", "--dry-run", document().toString(), document().toString()));

		var lines = text(out).lines().toList();
		assertEquals(2, lines.size());
		var json = JsonParser.parseString(lines.getFirst()).getAsJsonObject();
		assertEquals("Stödenheten", json.get("unit").getAsString());
		assertEquals(2027, json.get("year").getAsInt());
		assertEquals(90, json.getAsJsonArray("indicators").get(0).getAsJsonObject().get("target").getAsInt());
		assertFalse(Files.exists(Path.of(db())));
	}

	@Test
	void importingTheSameDocumentAgainMakesNoTwins() throws Exception {
		run("import", document().toString(), "--db", db());
		run("import", document().toString(), "--db", db());

		run("export-xmi", "--out", folder.resolve("xmi").toString(), "--db", db());
		assertEquals(2, text(out).lines().filter(line -> line.endsWith(".xmi")).count(), "organisation and one plan");
		var plan = text(out).lines().filter(line -> line.endsWith(".xmi")).map(Path::of).map(CommandsTest::read)
				.filter(xmi -> xmi.contains("steering:Plan")).findFirst().orElseThrow();
		assertEquals(1, count(plan, "Telefontiden utökas"));
		assertEquals(1, count(plan, "Andel samtal som besvaras samma dag"));
	}

	@Test
	void backupIsRestoredIntoAnotherDatabase() {
		try (var store = DerbyStore.open(Path.of(db()))) {
			DemoContent.install(store, "test");
		}
		var backup = folder.resolve("backup.zip").toString();
		var other = folder.resolve("other").toString();

		assertEquals(Commands.OK, run("backup", backup, "--db", db()));
		assertEquals(Commands.OK, run("restore", backup, "--db", other));
		assertEquals(Commands.OK, run("report", "--unit", "Försörjningsenheten", "--year", "2024", "--type", "VB",
				"--format", "html", "--out", folder.resolve("out").toString(), "--db", other));
	}

	@Test
	void restoringSomethingElseChangesNothing() throws Exception {
		assertEquals(Commands.FAILED, run("restore", document().toString(), "--db", db()));
		assertTrue(text(err).contains("ingen säkerhetskopia"), text(err));
	}

	@Test
	void unknownUnitIsToldWithTheUnitsThereAre() throws Exception {
		run("import", document().toString(), "--db", db());

		assertEquals(Commands.FAILED,
				run("report", "--unit", "Annan", "--year", "2027", "--type", "VP", "--out", "o", "--db", db()));
		assertTrue(text(err).contains("Stödenheten"), text(err));
	}

	@Test
	void checkTellsWhatIsMissing() throws Exception {
		run("import", document().toString(), "--db", db());

		run("check", "--db", db());
		assertTrue(text(err).contains("Prövade dokument: 1"), text(err));
	}

	@Test
	void checkLooksAtProcessesToo() {
		try (var store = DerbyStore.open(Path.of(db()))) {
			DemoContent.install(store, "test");
		}

		run("check", "--db", db());
		assertTrue(text(out).contains("Förebygga vräkning: ”Förebygga vräkning” skulle ha setts över 2026-10-20"),
				text(out));
	}

	@Test
	void tourGoesTheWholeWay() throws Exception {
		var tour = folder.resolve("tour");

		assertEquals(Commands.OK, run("tour", "--out", tour.toString(), "--corpus", corpus().toString()));
		assertTrue(Files.exists(tour.resolve("documents/VP-2027-stodenheten.pdf")));
		assertTrue(Files.exists(tour.resolve("documents/VP-2027-stodenheten.docx")));
		assertTrue(Files.exists(tour.resolve("styrkedjan-backup.zip")));
	}

	private Path corpus() throws Exception {
		var corpus = Files.createDirectories(folder.resolve("corpus"));
		Files.writeString(corpus.resolve("vp.txt"), DOCUMENT);
		return corpus;
	}

	private Path document() throws Exception {
		return Files.writeString(folder.resolve("vp.txt"), DOCUMENT);
	}

	private String db() {
		return folder.resolve("db").toString();
	}

	private int run(String... arguments) {
		return Commands.run(new Console(stream(out), stream(err)), arguments);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}
}
