package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextLine;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.Wrapping;

/** What stands around the picture on each page: title and details above, page numbers below. */
final class PageFrame {

	private static final Lettering TITLE = new Lettering(Face.BOLD, 14);
	private static final Lettering SMALL = new Lettering(Face.REGULAR, 9);
	private static final float DARK = 0.1f;
	private static final float GREY = 0.34f;

	private final Caption caption;
	private final PdfWords words;

	PageFrame(Caption caption) {
		this.caption = caption;
		this.words = new PdfWords(caption.locale());
	}

	/** The head of the first page: heading and details are part of the document. */
	void firstHead(PdfFile file, PdfPage page, double width, double height) throws IOException {
		page.begin(file.tags().add(file.tags().document(), "H1"));
		title(page, width, height);
		page.end();
		if (!caption.details().isBlank()) {
			page.begin(file.tags().add(file.tags().document(), "P"));
			details(page, width, height);
			page.end();
		}
	}

	/** The head of a later page, which says nothing new. */
	void laterHead(PdfPage page, double width, double height) throws IOException {
		page.beginArtifact();
		title(page, width, height);
		details(page, width, height);
		page.end();
	}

	/** The feet of all pages, once it is known how many there are. */
	void feet(PdfFile file) throws IOException {
		PDDocument document = file.document();
		int count = document.getNumberOfPages();
		for (int i = 0; i < count; i++) {
			foot(file, document.getPage(i), words.page(i + 1, count));
		}
	}

	private void foot(PdfFile file, PDPage page, String number) throws IOException {
		float baseline = (float) PagePlan.MARGIN;
		float right = page.getMediaBox().getWidth() - baseline;
		float width = (float) TextMetrics.width(number, SMALL);
		try (var content = new PDPageContentStream(file.document(), page, PDPageContentStream.AppendMode.APPEND, true, true)) {
			content.beginMarkedContent(COSName.ARTIFACT);
			content.setNonStrokingColor(GREY);
			content.beginText();
			content.setFont(file.fonts().font(SMALL.face()), (float) SMALL.size());
			content.newLineAtOffset(right - width, baseline);
			content.showText(number);
			content.endText();
			content.endMarkedContent();
		}
	}

	private void title(PdfPage page, double width, double height) throws IOException {
		page.content().setNonStrokingColor(DARK);
		line(page, caption.title(), TITLE, width, height - PagePlan.MARGIN - TITLE.size());
	}

	private void details(PdfPage page, double width, double height) throws IOException {
		page.content().setNonStrokingColor(GREY);
		line(page, caption.details(), SMALL, width, height - PagePlan.MARGIN - TITLE.size() - 1.5 * SMALL.size());
	}

	private static void line(PdfPage page, String text, Lettering lettering, double width, double y) throws IOException {
		List<TextLine> lines = Wrapping.lines(text, lettering, width - 2 * PagePlan.MARGIN, 1);
		if (!lines.isEmpty()) {
			page.text(lines.getFirst().text(), lettering, PagePlan.MARGIN, y);
		}
	}
}
