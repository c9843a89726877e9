package se.styrkedjan.interchange.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import se.styrkedjan.interchange.reading.Fragment.Place;

/** The text of every marked content of a PDF, by page and number. */
final class MarkedText {

	private final Map<COSDictionary, Map<Integer, Fragment>> fragments = new HashMap<>();

	MarkedText(PDDocument document) throws IOException {
		for (var page : document.getPages()) {
			var extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			var ofPage = fragments.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>());
			extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
		}
	}

	/** @return text of the marked content, nothing when there is none */
	Fragment of(PDPage page, int number) {
		return page == null ? Fragment.NONE
				: fragments.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, Fragment.NONE);
	}

	private static void collect(PDMarkedContent content, Map<Integer, Fragment> fragments) {
		if (content.getMCID() >= 0) {
			var run = new Run();
			add(content, run);
			fragments.merge(content.getMCID(), run.end(), Fragment::joined);
		} else {
			content.getContents().forEach(inner -> {
				if (inner instanceof PDMarkedContent nested) {
					collect(nested, fragments);
				}
			});
		}
	}

	private static void add(PDMarkedContent content, Run run) {
		for (var inner : content.getContents()) {
			if (inner instanceof TextPosition position) {
				run.add(position);
			} else if (inner instanceof PDMarkedContent nested && !"Artifact".equals(nested.getTag())) {
				add(nested, run);
			}
		}
	}

	/** Characters one after another, made into one fragment; characters that stand close are taken together. */
	private static final class Run {

		private final StringBuilder open = new StringBuilder();
		private Fragment whole = Fragment.NONE;
		private String style = "";
		private Place start;
		private Place end;

		void add(TextPosition position) {
			var text = position.getUnicode();
			if (text == null) {
				return;
			}
			float space = position.getWidthOfSpace();
			var from = new Place(position.getXDirAdj(), position.getYDirAdj(), space);
			var next = text.isBlank() ? style : style(position);
			boolean close = start != null && next.equals(style) && end.sameLine(from)
					&& from.x() - end.x() <= space * 0.4f;
			if (!close) {
				flush();
				style = next;
				start = from;
			}
			open.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
			end = new Place(position.getXDirAdj() + position.getWidthDirAdj(), position.getYDirAdj(), space);
		}

		Fragment end() {
			flush();
			return whole;
		}

		private void flush() {
			if (!open.isEmpty()) {
				var text = open.toString();
				var inner = text.strip();
				int at = text.indexOf(inner);
				var html = style.isEmpty() || inner.isEmpty() ? text
						: text.substring(0, at) + "<" + style + ">" + inner + "</" + style + ">"
								+ text.substring(at + inner.length());
				whole = whole.joined(new Fragment(html, start, end));
				open.setLength(0);
			}
		}

		private static String style(TextPosition position) {
			var descriptor = position.getFont().getFontDescriptor();
			var name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
			boolean italic = name.contains("italic") || name.contains("oblique")
					|| descriptor != null && descriptor.isItalic();
			boolean bold = name.contains("bold") || descriptor != null && descriptor.isForceBold();
			return italic ? "em" : bold ? "strong" : "";
		}
	}
}
