package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * Reads a tagged PDF by its structure: headings and paragraphs as lines parted by blank ones, list items with a mark,
 * tables as rows of cells parted by tabs. Page heads and foots are no part of the structure, the contents list is left
 * out.
 */
final class TaggedText {

	private final MarkedText marked;
	private final StringBuilder out = new StringBuilder();

	private TaggedText(MarkedText marked) {
		this.marked = marked;
	}

	/** @return the text, empty when the document has no structure */
	static Optional<String> read(PDDocument document) throws IOException {
		var root = document.getDocumentCatalog().getStructureTreeRoot();
		if (root == null || root.getKids().isEmpty()) {
			return Optional.empty();
		}
		var text = new TaggedText(new MarkedText(document));
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
		switch (type(element)) {
			case "TOC", "TOCI", "Artifact", "Figure", "Caption" -> {
				// set apart: not running text
			}
			case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> paragraph(text(element).plain());
			case "P", "Lbl", "BlockQuote", "Note" -> paragraph(text(element).emphasised());
			case "LI" -> item(element);
			case "L" -> {
				blocks(element);
				out.append('\n');
			}
			case "Table" -> table(element);
			default -> inlineOrBlocks(element);
		}
	}

	private void inlineOrBlocks(PDStructureElement element) {
		boolean direct = element.getKids().stream().anyMatch(kid -> !(kid instanceof PDStructureElement));
		if (direct || "Span".equals(type(element)) || "Link".equals(type(element))) {
			paragraph(text(element).emphasised());
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
		var text = itemText(item);
		if (!text.isBlank()) {
			out.append(text).append('\n');
		}
	}

	private String itemText(PDStructureElement item) {
		var label = "";
		var body = Fragment.NONE;
		for (var kid : item.getKids()) {
			if (kid instanceof PDStructureElement element && "Lbl".equals(type(element))) {
				label = text(element).plain().strip();
			} else {
				body = body.joined(text(kid, item.getPage()));
			}
		}
		var mark = label.matches("\\d+[.)]") ? label : "-";
		return mark + " " + body.html().strip().replaceFirst("^[•▪·-]\\s+", "");
	}

	private void table(PDStructureElement table) {
		var rows = new ArrayList<PDStructureElement>();
		rows(table, rows);
		out.append('\n');
		for (var row : rows) {
			var cells = new ArrayList<String>();
			for (var kid : row.getKids()) {
				if (kid instanceof PDStructureElement cell) {
					cells.add(cell(cell));
					for (int span = span(cell); span > 1; span--) {
						cells.add("");
					}
				}
			}
			out.append(String.join("\t", cells)).append('\n');
		}
		out.append('\n');
	}

	private static void rows(PDStructureElement element, List<PDStructureElement> rows) {
		for (var kid : element.getKids()) {
			if (kid instanceof PDStructureElement child) {
				if ("TR".equals(type(child))) {
					rows.add(child);
				} else {
					rows(child, rows);
				}
			}
		}
	}

	/** A cell with several paragraphs keeps them as HTML on its one line. */
	private String cell(PDStructureElement cell) {
		var blocks = new ArrayList<String>();
		cellBlocks(cell, blocks);
		if ("TH".equals(type(cell))) {
			return text(cell).plain().strip();
		}
		if (blocks.size() <= 1) {
			return blocks.isEmpty() ? text(cell).emphasised().strip() : blocks.getFirst().replaceAll("</?p>", "");
		}
		return String.join(" ", blocks);
	}

	private void cellBlocks(PDStructureElement element, List<String> blocks) {
		for (var kid : element.getKids()) {
			if (kid instanceof PDStructureElement child) {
				switch (type(child)) {
					case "P", "H", "H3", "H4", "H5", "H6" -> blocks
							.add("<p>" + text(child).emphasised().strip() + "</p>");
					case "L" -> blocks.add(list(child));
					default -> cellBlocks(child, blocks);
				}
			}
		}
	}

	private String list(PDStructureElement list) {
		var items = new StringBuilder();
		boolean numbered = false;
		for (var kid : list.getKids()) {
			if (kid instanceof PDStructureElement item && "LI".equals(type(item))) {
				var text = itemText(item);
				numbered |= !text.startsWith("-");
				items.append("<li>").append(text.replaceFirst("^(?:-|\\d+[.)])\\s", "")).append("</li>");
			}
		}
		var tag = numbered ? "ol" : "ul";
		return "<" + tag + ">" + items + "</" + tag + ">";
	}

	private Fragment text(PDStructureElement element) {
		var text = Fragment.NONE;
		for (var kid : element.getKids()) {
			text = text.joined(text(kid, element.getPage()));
		}
		return text;
	}

	private Fragment text(Object kid, PDPage page) {
		return switch (kid) {
			case PDStructureElement element -> text(element);
			case Integer number -> marked.of(page, number);
			case PDMarkedContentReference reference -> marked
					.of(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
			default -> Fragment.NONE;
		};
	}

	private static String type(PDStructureElement element) {
		var type = element.getStandardStructureType();
		return type == null ? "" : type;
	}

	private static int span(PDStructureElement cell) {
		var attributes = cell.getAttributes();
		for (int i = 0; i < attributes.size(); i++) {
			if (attributes.getObject(i) instanceof PDTableAttributeObject table) {
				return Math.max(1, table.getColSpan());
			}
		}
		return Math.max(1, cell.getCOSObject().getInt(COSName.getPDFName("ColSpan"), 1));
	}
}
