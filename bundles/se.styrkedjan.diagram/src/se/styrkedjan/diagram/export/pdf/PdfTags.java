package se.styrkedjan.diagram.export.pdf;

import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The logical structure of one document (ISO 32000-1, 14.7), and the way from its content back to it. */
final class PdfTags {

	private final PDStructureTreeRoot root = new PDStructureTreeRoot();
	private final PDStructureElement document;
	private final Map<Integer, COSObjectable> parents = new HashMap<>();
	private final Map<PDPage, COSArray> contents = new HashMap<>();
	private int nextKey;

	PdfTags(PDDocument pdf) {
		pdf.getDocumentCatalog().setStructureTreeRoot(root);
		var info = new PDMarkInfo();
		info.setMarked(true);
		pdf.getDocumentCatalog().setMarkInfo(info);
		document = new PDStructureElement("Document", root);
		root.appendKid(document);
	}

	/** The element around all others. */
	PDStructureElement document() {
		return document;
	}

	/** A new element at the end of another. */
	PDStructureElement add(PDStructureElement parent, String type) {
		var element = new PDStructureElement(type, parent);
		parent.appendKid(element);
		return element;
	}

	/** The number of a new piece of content on a page that belongs to an element. */
	int content(PDPage page, PDStructureElement element) {
		COSArray numbered = contents.computeIfAbsent(page, this::register);
		int number = numbered.size();
		numbered.add(element.getCOSObject());
		var reference = new PDMarkedContentReference();
		reference.setPage(page);
		reference.setMCID(number);
		element.appendKid(reference);
		return number;
	}

	/** Joins an annotation to its element. */
	void annotation(PDPage page, PDAnnotation annotation, PDStructureElement element) {
		annotation.setStructParent(nextKey);
		parents.put(nextKey++, new PDParentTreeValue(element.getCOSObject()));
		var reference = new PDObjectReference();
		reference.setReferencedObject(annotation);
		reference.getCOSObject().setItem(COSName.PG, page);
		element.appendKid(reference);
	}

	/** Writes down the way from content back to elements; to be called once, at the end. */
	void finish() {
		var tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(parents);
		root.setParentTree(tree);
		root.setParentTreeNextKey(nextKey);
	}

	private COSArray register(PDPage page) {
		var numbered = new COSArray();
		page.setStructParents(nextKey);
		page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
		parents.put(nextKey++, new PDParentTreeValue(numbered));
		return numbered;
	}
}
