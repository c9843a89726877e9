package se.styrkedjan.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: by its tags, in their order, each with the text that belongs to it. */
final class PdfTags {

	private static final String LABEL = "Lbl";

	/** A tag with all words in it, in reading order, and the tags below it; labels of list items are no words. */
	record Read(Tag tag, String type, String text, List<Read> children) {

		Stream<Read> all() {
			return Stream.concat(Stream.of(this), children.stream().flatMap(Read::all));
		}

		List<Read> all(String wanted) {
			return all().filter(read -> read.type().equals(wanted)).toList();
		}
	}

	private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();

	private PdfTags() {
	}

	static Read of(PDDocument pdf) throws IOException {
		var tags = new PdfTags();
		for (PDPage page : pdf.getPages()) {
			tags.texts.put(page.getCOSObject(), texts(page));
		}
		return tags.read(Tag.root(pdf));
	}

	private Read read(Tag tag) {
		var text = new StringBuilder();
		List<Read> children = new ArrayList<>();
		for (TagKid kid : tag.inOrder()) {
			switch (kid) {
			case TagContent content ->
				text.append(texts.getOrDefault(content.page(), Map.of()).getOrDefault(content.number(), ""));
			case Tag child -> {
				Read read = read(child);
				children.add(read);
				if (!LABEL.equals(read.type())) {
					text.append(' ').append(read.text());
				}
			}
			}
			text.append(' ');
		}
		String type = tag.dictionary().getNameAsString("S");
		return new Read(tag, type == null ? "" : type, text.toString().strip(), children);
	}

	private static Map<Integer, String> texts(PDPage page) throws IOException {
		var extractor = new PDFMarkedContentExtractor();
		extractor.processPage(page);
		Map<Integer, String> texts = new HashMap<>();
		List<PDMarkedContent> open = new ArrayList<>(extractor.getMarkedContents());
		while (!open.isEmpty()) {
			PDMarkedContent content = open.removeFirst();
			var text = new StringBuilder();
			for (Object item : content.getContents()) {
				if (item instanceof TextPosition position) {
					text.append(position.getUnicode());
				} else if (item instanceof PDMarkedContent inner) {
					open.add(inner);
				}
			}
			if (content.getMCID() >= 0) {
				texts.merge(content.getMCID(), text.toString(), String::concat);
			}
		}
		return texts;
	}
}
