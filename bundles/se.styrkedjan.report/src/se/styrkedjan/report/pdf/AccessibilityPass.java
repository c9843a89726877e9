package se.styrkedjan.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;

import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;

/**
 * Mends what a screen reader would stumble over in the tags that the renderer makes, although validators accept it:
 * heads of tables told again on each page, comments without the row they belong to, a contents list that is a mere
 * list, leaders read out dot by dot, links whose words are hidden by their own description.
 */
final class AccessibilityPass {

	private final PDDocument pdf;
	private final List<String> captions;
	private final Artifacts artifacts;
	private final List<TableTags> tables = new ArrayList<>();

	AccessibilityPass(PDDocument pdf, ReportDocument document) {
		this.pdf = pdf;
		this.captions = document.blocks().stream().filter(Table.class::isInstance)
				.map(block -> ((Table) block).caption()).toList();
		this.artifacts = new Artifacts(pdf);
	}

	void run() throws IOException {
		pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
		Tag root = Tag.root(pdf);
		visit(root);
		for (int i = 0; i < tables.size(); i++) {
			tables.get(i).mend(captions.get(i), artifacts);
		}
		identify(root);
		artifacts.apply();
	}

	private void visit(Tag tag) throws IOException {
		if (tag.alternative().isEmpty() || tag.is("Link")) {
			tag.dictionary().removeItem(COSName.ALT);
		}
		if (tag.is("Table")) {
			tables.add(new TableTags(tag, tables.size()));
		} else if (tag.is("L") && ContentsTags.isContents(tag)) {
			new ContentsTags(tag).mend(artifacts);
		}
		for (Tag child : tag.children()) {
			visit(child);
		}
	}

	/** Elements with an id must be found by it (ISO 32000-1, table 322). */
	private void identify(Tag root) {
		var names = new COSArray();
		tables.stream().flatMap(table -> table.identified().stream()).sorted((one, other) -> one.id().compareTo(other.id()))
				.forEach(tag -> {
					names.add(tag.dictionary().getDictionaryObject(COSName.ID));
					names.add(tag.dictionary());
				});
		if (names.size() > 0) {
			var tree = new COSDictionary();
			tree.setItem(COSName.NAMES, names);
			root.dictionary().setItem(COSName.getPDFName("IDTree"), tree);
		}
	}
}
