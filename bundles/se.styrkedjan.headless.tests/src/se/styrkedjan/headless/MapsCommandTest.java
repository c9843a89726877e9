package se.styrkedjan.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.jdbc.DerbyStore;

class MapsCommandTest {

	private static final Pattern LINK = Pattern.compile("xlink:href=\"([^\"]*)\"");
	private static final Locale BEFORE = Locale.getDefault();

	@TempDir
	private static Path database;

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeAll
	static void installDemo() {
		Locale.setDefault(Locale.of("sv", "SE"));
		try (var store = DerbyStore.open(database.resolve("db"))) {
			DemoContent.install(store, "test");
		}
	}

	@AfterAll
	static void speakAsBefore() {
		Locale.setDefault(BEFORE);
	}

	@Test
	void everyMapOfTheDemoIsWrittenWithEveryStep() throws Exception {
		assertEquals(Commands.OK, run("maps", "--format", "svg", "--out", folder.toString()));

		var maps = DemoContent.documents().stream()
				.filter(root -> List.of("Process", "Landscape", "CollaborationMap", "Plan").contains(root.eClass().getName())).toList();
		var files = files(".svg");
		assertEquals(maps.size(), files.size());
		var all = new StringBuilder();
		for (var file : files) {
			all.append(Files.readString(file));
		}
		for (var map : maps) {
			map.eAllContents().forEachRemaining(element -> {
				if (element instanceof FlowNode node && node.getName() != null) {
					assertTrue(all.indexOf("<title>" + escaped(node.getName())) >= 0, node.getName());
				}
			});
		}
	}

	@Test
	void linksLeadToFilesBesideThem() throws Exception {
		run("diagram", "export", "--all", "--format", "svg", "--out", folder.toString());
		int count = 0;
		for (var file : files(".svg")) {
			var links = LINK.matcher(Files.readString(file));
			while (links.find()) {
				assertTrue(Files.exists(folder.resolve(links.group(1))), links.group(1));
				count++;
			}
		}
		assertTrue(count >= 13, "links found: " + count);
	}

	@Test
	void oneMapIsWrittenInAllFormats() throws Exception {
		assertEquals(Commands.OK, run("maps", "--process", "VRÄKNING", "--paper", "a3", "--out", folder.toString()));
		assertEquals(3, text(out).lines().count());
		assertTrue(start(files(".pdf").getFirst()).startsWith("%PDF-1."));
		assertTrue(start(files(".png").getFirst()).substring(1).startsWith("PNG"));
		assertTrue(start(files(".svg").getFirst()).startsWith("<?xml"));
	}

	@Test
	void longFlowIsLaidInRowsWhenWanted() throws Exception {
		run("maps", "--process", "förstagång", "--format", "svg", "--out", folder.toString());
		int whole = width(files(".svg").getFirst());
		run("maps", "--process", "förstagång", "--format", "svg", "--wrap", "1300", "--out", folder.toString());
		int wrapped = width(files(".svg").getFirst());
		assertTrue(whole > 2 * wrapped, whole + " and " + wrapped);
	}

	@Test
	void listNamesKindAndTitle() {
		assertEquals(Commands.OK, run("diagram", "list"));
		assertTrue(text(out).contains("Process: Förebygga vräkning\n"), text(out));
	}

	@Test
	void wrongWordsAreToldWithARemedy() {
		assertEquals(Commands.FAILED, run("maps", "--process", "finns inte", "--out", folder.toString()));
		assertEquals("Ingen karta heter något med ”finns inte”. Alla namn: diagram list\n", text(err));
		err.reset();
		assertEquals(Commands.FAILED, run("maps", "--scale", "0", "--out", folder.toString()));
		assertTrue(text(err).startsWith("--scale: 0.0 går inte att använda"), text(err));
	}

	@Test
	void wordsThatAreOffAreToldWithWhatCanBeSaidInstead() {
		assertEquals(Commands.WRONG_USE, run("diagram", "export", "--format", "gif", "--out", folder.toString()));
		assertEquals("--format: ”gif” går inte att använda här. Det som går: svg, pdf, png. Hjälp: diagram export --help\n",
				text(err));
		err.reset();
		assertEquals(Commands.WRONG_USE, run("diagram", "export"));
		assertEquals("Det saknas: --out. Hjälp: diagram export --help\n", text(err));
	}

	@Test
	void commentsAreInTheFilesWhenWanted() throws Exception {
		comment("Är det rätt?");
		run("diagram", "export", "--process", "vräkning", "--format", "svg", "--out", folder.toString());
		assertFalse(Files.readString(files(".svg").getFirst()).contains("Är det rätt?"));
		run("diagram", "export", "--process", "vräkning", "--format", "svg,pdf", "--comments", "--out", folder.toString());
		assertTrue(Files.readString(files(".svg").getFirst()).contains("Är det rätt?"));
		try (var pdf = org.apache.pdfbox.Loader.loadPDF(files(".pdf").getFirst().toFile())) {
			String words = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
			assertTrue(words.contains("Kommentarer") && words.contains("Är det rätt?"), words);
		}
	}

	private static void comment(String words) {
		try (var store = DerbyStore.open(database.resolve("db"))) {
			var info = store.documents(new DocumentFilter(Set.of(DocumentKind.PROCESS), "", 0)).stream()
					.filter(process -> process.title().contains("vräkning")).findFirst().orElseThrow();
			var session = new Workspace(store, List.of(), SessionThreads.SAME).open(info.id());
			var root = (Process) session.root();
			try (var live = LiveDiagram.open(session, StyrkedjanViewpoint.load(), "ProcessFlow", root, root)) {
				Comment comment = Elements.create(ViewPackage.Literals.COMMENT);
				comment.setText("<p>" + words + "</p>");
				comment.setAuthor("Anna");
				comment.setAbout(root.getNodes().getFirst());
				session.execute(new AddElement(live.diagram(), ViewPackage.Literals.DIAGRAM__COMMENTS, comment));
				session.save("Anna", "").join();
			}
		}
	}

	@Test
	void aDamagedViewIsToldInOneLineAndTheMapIsWrittenAllTheSame() throws Exception {
		damage();
		assertEquals(Commands.OK, run("diagram", "export", "--process", "sarah", "--format", "svg,png", "--out", folder.toString()));
		var lines = text(err).lines().filter(line -> line.contains("Lex Sarah")).toList();
		assertEquals(1, lines.size(), text(err));
		assertTrue(lines.getFirst().endsWith("En figur togs bort ur bilden, eftersom det den visade inte finns kvar. "
				+ "Innehållet i övrigt är orört."), lines.getFirst());
		assertEquals(1, files(".svg").size());
	}

	/** A figure that shows nothing any more. */
	private static void damage() {
		try (var store = DerbyStore.open(database.resolve("db"))) {
			var info = store.documents(new DocumentFilter(Set.of(DocumentKind.PROCESS), "", 0)).stream()
					.filter(process -> process.title().contains("Sarah")).findFirst().orElseThrow();
			var session = new Workspace(store, List.of(), SessionThreads.SAME).open(info.id());
			var root = (Process) session.root();
			LiveDiagram.open(session, StyrkedjanViewpoint.load(), "ProcessFlow", root, root).close();
			var view = root.getDiagrams().getFirst().getNodes().stream().flatMap(lane -> lane.getNodes().stream()).findFirst()
					.orElseThrow();
			session.execute(new SetFeature(view, ViewPackage.Literals.VIEW__TARGET, null));
			session.save("Anna", "").join();
		}
	}

	@Test
	void placeThatIsNoFolderIsToldWithARemedy() throws IOException {
		var file = Files.writeString(folder.resolve("a"), "file");
		assertEquals(Commands.FAILED, run("maps", "--process", "vräkning", "--format", "svg", "--out", file.toString()));
		assertTrue(text(err).contains("kunde inte skrivas"), text(err));
		assertEquals(1, text(err).lines().count());
	}

	private int run(String... arguments) {
		var all = Stream.concat(Arrays.stream(arguments),
				Stream.of("--db", database.resolve("db").toString())).toArray(String[]::new);
		return Commands.run(new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8)), all);
	}

	private List<Path> files(String ending) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static int width(Path svg) throws IOException {
		var width = Pattern.compile("<svg[^>]* width=\"(\\d+)\"").matcher(Files.readString(svg));
		assertTrue(width.find());
		return Integer.parseInt(width.group(1));
	}

	private static String start(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
		}
	}

	private static String escaped(String name) {
		return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
