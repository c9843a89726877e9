package se.styrkedjan.headless;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a DOCX as word processors save it: a paragraph a line, a table row a line with tabs between the cells. */
final class DocxText {

	private DocxText() {
	}

	static String of(InputStream docx) throws Exception {
		try (var zip = new ZipInputStream(docx)) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip);
					return children(xml.getDocumentElement()).flatMap(DocxText::children).map(DocxText::block)
							.collect(Collectors.joining("\n"));
				}
			}
		}
		throw new IllegalArgumentException("no word/document.xml");
	}

	private static String block(Node node) {
		return switch (node.getNodeName()) {
		case "w:p" -> mark(node).map(mark -> mark + paragraph(node)).orElse("\n" + paragraph(node));
		case "w:tbl" -> "\n" + children(node).filter(row -> row.getNodeName().equals("w:tr")).map(DocxText::row)
				.collect(Collectors.joining("\n"));
		default -> "";
		};
	}

	/** The mark of a list item, which a word processor makes when it saves the text: list 1 has bullets. */
	private static Optional<String> mark(Node paragraph) {
		return children(paragraph).flatMap(DocxText::children).filter(part -> part.getNodeName().equals("w:numPr"))
				.flatMap(DocxText::children).filter(part -> part.getNodeName().equals("w:numId"))
				.map(number -> ((Element) number).getAttribute("w:val")).filter(number -> !number.equals("0"))
				.map(number -> number.equals("1") ? "- " : "1. ").findFirst();
	}

	private static String row(Node row) {
		return children(row).filter(cell -> cell.getNodeName().equals("w:tc")).map(DocxText::cell)
				.collect(Collectors.joining("\t"));
	}

	private static String cell(Node cell) {
		return children(cell).filter(part -> part.getNodeName().equals("w:p")).map(DocxText::paragraph)
				.collect(Collectors.joining(" "));
	}

	private static String paragraph(Node node) {
		return switch (node.getNodeName()) {
		case "w:t" -> node.getTextContent();
		case "w:tab" -> "\t";
		case "w:br" -> "\n";
		case "w:instrText", "w:pPr", "w:rPr" -> "";
		default -> children(node).map(DocxText::paragraph).collect(Collectors.joining());
		};
	}

	private static Stream<Node> children(Node node) {
		var list = node.getChildNodes();
		return IntStream.range(0, list.getLength()).mapToObj(list::item).filter(Element.class::isInstance);
	}
}
