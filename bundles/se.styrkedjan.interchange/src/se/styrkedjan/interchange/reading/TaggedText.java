package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Reads a tagged PDF by its structure: headings and paragraphs as lines parted by blank ones, list items with a mark,
 * tables as rows of cells parted by tabs. Page heads and foots are no part of the structure, the contents list is left
 * out.
 */
final class TaggedText {

	private final TaggedElements elements;
	private final StringBuilder out = new StringBuilder();

	private TaggedText(TaggedElements elements) {
		this.elements = elements;
	}

	/** @return the text, empty when the document has no structure */
	static Optional<String> read(PDDocument document) throws IOException {
		var root = document.getDocumentCatalog().getStructureTreeRoot();
		if (root == null || root.getKids().isEmpty()) {
			return Optional.empty();
		}
		var text = new TaggedText(new TaggedElements(new MarkedText(document)));
		text.blocks(root);
		return Optional.of(text.out.toString());
	}

	private void blocks(PDStructureNode node) {
		for (var kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				block(element);
			}
		}
	}

	private void block(PDStructureElement element) {
		switch (TaggedElements.type(element)) {
			case "TOC", "TOCI", "Artifact", "Figure", "Caption" -> {
				// set apart: not running text
			}
			case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> paragraph(elements.text(element).plain());
			case "P", "Lbl", "BlockQuote", "Note" -> paragraph(elements.text(element).emphasised());
			case "LI" -> item(element);
			case "L" -> {
				blocks(element);
				out.append('\n');
			}
			case "Table" -> out.append(new TaggedTable(elements).rows(element));
			default -> inlineOrBlocks(element);
		}
	}

	private void inlineOrBlocks(PDStructureElement element) {
		boolean direct = element.getKids().stream().anyMatch(kid -> !(kid instanceof PDStructureElement));
		if (direct || "Span".equals(TaggedElements.type(element)) || "Link".equals(TaggedElements.type(element))) {
			paragraph(elements.text(element).emphasised());
		} else {
			blocks(element);
		}
	}

	private void paragraph(String text) {
		if (!text.isBlank()) {
			out.append(text.strip()).append("\n\n");
		}
	}

	private void item(PDStructureElement item) {
		var text = elements.item(item);
		if (!text.isBlank()) {
			out.append(text).append('\n');
		}
	}
}
