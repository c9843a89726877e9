package se.styrkedjan.diagram.export.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Reads the logical structure of a PDF. */
final class StructureTree {

	private StructureTree() {
	}

	/** All elements, depth first. */
	static List<PDStructureElement> elements(PDDocument pdf) {
		List<PDStructureElement> elements = new ArrayList<>();
		collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
		return elements;
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				elements.add(element);
				collect(element, elements);
			}
		}
	}
}
