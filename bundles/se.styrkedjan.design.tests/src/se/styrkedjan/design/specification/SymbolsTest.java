package se.styrkedjan.design.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The symbols keep to the small part of SVG that symbols/README.md allows, which every painter draws alike. */
class SymbolsTest {

	private static final Set<String> ELEMENTS = Set.of("svg", "title", "g", "path", "rect", "circle", "ellipse", "line", "polygon",
			"polyline");
	private static final Set<String> ATTRIBUTES = Set.of("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2",
			"y2", "d", "points", "transform", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
			"stroke-linejoin", "id", "viewBox", "preserveAspectRatio", "xmlns");

	@Test
	void onlyTheAllowedPartOfSvgIsUsed() throws Exception {
		for (var file : symbols()) {
			for (var element : elements(file)) {
				assertTrue(ELEMENTS.contains(element.getTagName()), () -> file + ": " + element.getTagName());
				var names = IntStream.range(0, element.getAttributes().getLength())
						.mapToObj(i -> element.getAttributes().item(i).getNodeName()).filter(name -> !ATTRIBUTES.contains(name)).toList();
				assertEquals(List.of(), names, file.toString());
				assertTrue(element.getAttribute("d").matches("[MLHVCSZ0-9 .,-]*"), () -> file + ": " + element.getAttribute("d"));
				assertTrue(element.getAttribute("fill").matches("|none|#[0-9A-F]{6}"), () -> file + ": " + element.getAttribute("fill"));
			}
		}
	}

	@Test
	void everySymbolSaysItsSizeAndMeaning() throws Exception {
		for (var file : symbols()) {
			var root = elements(file).getFirst();
			var size = "0 0 " + root.getAttribute("width") + " " + root.getAttribute("height");

			assertEquals(size, root.getAttribute("viewBox"), file.toString());
			assertEquals("none", root.getAttribute("preserveAspectRatio"), file.toString());
			assertTrue(elements(file).stream().anyMatch(element -> element.getTagName().equals("title")
					&& !element.getTextContent().isBlank()), () -> file + " has no title");
		}
	}

	@Test
	void noSymbolIsLeftOver() throws IOException {
		var said = new TreeSet<>(new Vsm().values().filter(value -> value.attribute().matches("workspacePath|iconPath"))
				.map(value -> value.text().replaceFirst("^/se.styrkedjan.design/symbols/", "")).toList());
		var root = Design.file("symbols");

		var spare = symbols().stream().map(file -> root.relativize(file).toString().replace('\\', '/'))
				.filter(name -> !said.contains(name)).filter(name -> !name.matches("step-heat-[1-4].svg|state-\\w+.svg")).toList();

		assertEquals(List.of(), spare);
	}

	private static List<Path> symbols() throws IOException {
		try (Stream<Path> files = Files.walk(Design.file("symbols"))) {
			return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
		}
	}

	private static List<Element> elements(Path file) throws Exception {
		var all = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("*");
		return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
	}
}
