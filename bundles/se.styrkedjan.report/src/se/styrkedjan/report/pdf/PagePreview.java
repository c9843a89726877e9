package se.styrkedjan.report.pdf;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, and its outline, for showing on screen. Thread-safe; needs no display. */
public final class PagePreview implements Closeable {

	private final PDDocument pdf;
	private final PDFRenderer renderer;
	private final List<Entry> outline;

	/**
	 * An entry of the outline.
	 *
	 * @param title what the heading says
	 * @param level its depth, from 1
	 * @param page  index of the page it stands on, from 0
	 */
	public record Entry(String title, int level, int page) {
	}

	/**
	 * The size of a page.
	 *
	 * @param width  points (1/72 inch)
	 * @param height points
	 */
	public record Size(double width, double height) {
	}

	/**
	 * Opens a PDF.
	 *
	 * @throws IOException when the bytes are no PDF that can be read
	 */
	public PagePreview(byte[] bytes) throws IOException {
		pdf = Loader.loadPDF(bytes);
		renderer = new PDFRenderer(pdf);
		List<Entry> entries = new ArrayList<>();
		PDOutlineNode root = pdf.getDocumentCatalog().getDocumentOutline();
		if (root != null) {
			collect(root, 1, entries);
		}
		outline = List.copyOf(entries);
	}

	/** Number of pages. */
	public int pageCount() {
		return pdf.getNumberOfPages();
	}

	/** The headings in order. */
	public List<Entry> outline() {
		return outline;
	}

	/** The size of a page; {@code page} counts from 0. */
	public synchronized Size size(int page) {
		PDRectangle box = pdf.getPage(page).getMediaBox();
		return new Size(box.getWidth(), box.getHeight());
	}

	/**
	 * Paints a page on white.
	 *
	 * @param page  from 0
	 * @param scale pixels a point, over 0; 1 is the size at 72 dots an inch
	 * @throws IOException when the page cannot be painted
	 */
	public synchronized BufferedImage image(int page, double scale) throws IOException {
		return renderer.renderImage(page, (float) scale, ImageType.RGB);
	}

	@Override
	public synchronized void close() throws IOException {
		pdf.close();
	}

	private void collect(PDOutlineNode node, int level, List<Entry> entries) throws IOException {
		for (PDOutlineItem item : node.children()) {
			int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
			entries.add(new Entry(item.getTitle(), level, Math.max(0, page)));
			collect(item, level + 1, entries);
		}
	}
}
