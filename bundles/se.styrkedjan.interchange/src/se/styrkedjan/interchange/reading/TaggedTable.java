package se.styrkedjan.interchange.reading;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Writes a table of a structure as rows of cells parted by tabs. */
final class TaggedTable {

	private final TaggedElements elements;

	TaggedTable(TaggedElements elements) {
		this.elements = elements;
	}

	/** @return the rows, one a line */
	String rows(PDStructureElement table) {
		var rows = new ArrayList<PDStructureElement>();
		rows(table, rows);
		var out = new StringBuilder("\n");
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
		return out.append('\n').toString();
	}

	private static void rows(PDStructureElement element, List<PDStructureElement> rows) {
		for (var kid : element.getKids()) {
			if (kid instanceof PDStructureElement child) {
				if ("TR".equals(TaggedElements.type(child))) {
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
		if ("TH".equals(TaggedElements.type(cell))) {
			return elements.text(cell).plain().strip();
		}
		if (blocks.size() <= 1) {
			return blocks.isEmpty() ? elements.text(cell).emphasised().strip() : blocks.getFirst().replaceAll("</?p>", "");
		}
		return String.join(" ", blocks);
	}

	private void cellBlocks(PDStructureElement element, List<String> blocks) {
		for (var kid : element.getKids()) {
			if (kid instanceof PDStructureElement child) {
				switch (TaggedElements.type(child)) {
					case "P", "H", "H3", "H4", "H5", "H6" -> blocks
							.add("<p>" + elements.text(child).emphasised().strip() + "</p>");
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
			if (kid instanceof PDStructureElement item && "LI".equals(TaggedElements.type(item))) {
				var text = elements.item(item);
				numbered |= !text.startsWith("-");
				items.append("<li>").append(text.replaceFirst("^(?:-|\\d+[.)])\\s", "")).append("</li>");
			}
		}
		var tag = numbered ? "ol" : "ul";
		return "<" + tag + ">" + items + "</" + tag + ">";
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
