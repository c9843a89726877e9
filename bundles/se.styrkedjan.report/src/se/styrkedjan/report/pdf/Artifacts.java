package se.styrkedjan.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Content that is to be seen but not told: its marks on the pages are turned into artifacts (ISO 32000-1, 14.8.2.2). */
final class Artifacts {

	private final PDDocument pdf;
	private final Map<COSDictionary, Map<Integer, COSDictionary>> marks = new IdentityHashMap<>();

	Artifacts(PDDocument pdf) {
		this.pdf = pdf;
	}

	/** Content that is there because of the division into pages. */
	void paginate(Collection<TagContent> contents) {
		var properties = new COSDictionary();
		properties.setName(COSName.TYPE, "Pagination");
		mark(contents, properties);
	}

	/** Content that leads the eye only. */
	void decorate(Collection<TagContent> contents) {
		var properties = new COSDictionary();
		properties.setName(COSName.TYPE, "Layout");
		mark(contents, properties);
	}

	private void mark(Collection<TagContent> contents, COSDictionary properties) {
		contents.forEach(content -> marks.computeIfAbsent(content.page(), page -> new HashMap<>()).put(content.number(),
				properties));
	}

	/** Writes the changed pages. */
	void apply() throws IOException {
		COSDictionary parents = (COSDictionary) pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
				.getDictionaryObject(COSName.PARENT_TREE);
		for (Map.Entry<COSDictionary, Map<Integer, COSDictionary>> entry : marks.entrySet()) {
			var page = new PDPage(entry.getKey());
			rewrite(page, entry.getValue());
			forget(parents, page.getStructParents(), entry.getValue().keySet());
		}
	}

	private void rewrite(PDPage page, Map<Integer, COSDictionary> numbers) throws IOException {
		List<Object> tokens = new PDFStreamParser(page).parse();
		for (int i = 2; i < tokens.size(); i++) {
			if (tokens.get(i) instanceof Operator operator
					&& OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName())) {
				COSDictionary artifact = numbers.get(number(tokens.get(i - 1), page.getResources()));
				if (artifact != null) {
					tokens.set(i - 2, COSName.ARTIFACT);
					tokens.set(i - 1, artifact);
				}
			}
		}
		var stream = new PDStream(pdf);
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			new ContentStreamWriter(out).writeTokens(tokens);
		}
		page.setContents(stream);
	}

	private static Integer number(Object properties, PDResources resources) {
		COSBase found = properties instanceof COSName name ? resources.getProperties(name).getCOSObject()
				: (COSBase) properties;
		return found instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID, -1) : -1;
	}

	/** The way from content back to its element: ends at nothing now. */
	private static void forget(COSDictionary tree, int key, Collection<Integer> numbers) {
		if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
			for (int i = 0; i < kids.size(); i++) {
				forget((COSDictionary) kids.getObject(i), key, numbers);
			}
		}
		if (tree.getDictionaryObject(COSName.NUMS) instanceof COSArray pairs) {
			for (int i = 0; i + 1 < pairs.size(); i += 2) {
				if (pairs.getInt(i) == key && pairs.getObject(i + 1) instanceof COSArray elements) {
					numbers.forEach(number -> elements.set(number, COSNull.NULL));
				}
			}
		}
	}
}
