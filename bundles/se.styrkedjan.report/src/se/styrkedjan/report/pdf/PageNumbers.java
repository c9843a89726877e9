package se.styrkedjan.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;

/** On which page each heading would stand in print. */
public final class PageNumbers {

	private PageNumbers() {
	}

	/**
	 * Pages, counted from 1, by the anchors of the listed headings.
	 *
	 * @throws IOException when the fonts cannot be read
	 */
	public static Map<String, Integer> of(ReportDocument document) throws IOException {
		Map<String, Integer> numbers = new HashMap<>();
		try (PDDocument pdf = new PDDocument(); PdfBoxRenderer renderer = PdfLayout.renderer(document, pdf)) {
			renderer.layout();
			List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
			for (Heading heading : document.listedHeadings()) {
				Box box = renderer.getSharedContext().getBoxById(heading.id());
				numbers.put(heading.id(), number(pages, box.getAbsY()));
			}
		}
		return numbers;
	}

	private static int number(List<PageBox> pages, int position) {
		return (int) pages.stream().filter(page -> page.getTop() <= position).count();
	}
}
