package se.styrkedjan.diagram.ui.print;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.store.Progress;

/**
 * Sends pages to a printer exactly as they were shown. Called off the UI thread, so that pages are painted beside the
 * window; the printer itself is spoken to on the UI thread, as the toolkit wants.
 */
final class Printout {

	private static final double POINTS_AN_INCH = 72;

	/** Finer is not seen on paper, and takes memory: an A3 page of this is 70 MB. */
	private static final int FINEST = 300;

	private final PagePreview pages;
	private final Display display;

	Printout(PagePreview pages, Display display) {
		this.pages = pages;
		this.display = display;
	}

	/**
	 * Prints.
	 *
	 * @param data     the printer and how it is set
	 * @param progress told of each page, and asked whether to go on
	 * @throws IOException when the printer does not take the job, or a page cannot be painted
	 */
	void print(PrinterData data, String name, Progress progress) throws IOException {
		data.orientation = pages.size(0).width() > pages.size(0).height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		Printer printer = display.syncCall(() -> new Printer(data));
		try {
			taken(display.syncCall(() -> printer.startJob(name)), data);
			Point dots = display.syncCall(printer::getDPI);
			for (int page = 0; page < pages.pageCount(); page++) {
				progress.worked(page, pages.pageCount());
				int number = page;
				ImageData image = data(pages.image(page, Math.min(FINEST, dots.x) / POINTS_AN_INCH));
				taken(display.syncCall(() -> put(printer, number, image, dots)), data);
			}
			display.syncExec(printer::endJob);
		} finally {
			display.syncExec(printer::dispose);
		}
	}

	private static void taken(boolean ready, PrinterData data) throws IOException {
		if (!ready) {
			throw new IOException(data.name);
		}
	}

	private boolean put(Printer printer, int page, ImageData painted, Point dots) {
		if (!printer.startPage()) {
			return false;
		}
		Image image = new Image(printer, painted);
		GC gc = new GC(printer);
		gc.setInterpolation(SWT.HIGH);
		Rectangle trim = printer.computeTrim(0, 0, 0, 0);
		Rectangle place = place(printer, pages.size(page), dots);
		gc.drawImage(image, 0, 0, painted.width, painted.height, trim.x, trim.y, place.width, place.height);
		gc.dispose();
		image.dispose();
		printer.endPage();
		return true;
	}

	/** Where a page goes on the paper: in its own size, smaller when the paper is. */
	private static Rectangle place(Printer printer, PagePreview.Size size, Point dots) {
		Rectangle area = printer.getClientArea();
		Rectangle paper = printer.computeTrim(area.x, area.y, area.width, area.height);
		double width = size.width() / POINTS_AN_INCH * dots.x;
		double height = size.height() / POINTS_AN_INCH * dots.y;
		double fitting = Math.min(1, Math.min(paper.width / width, paper.height / height));
		return new Rectangle(0, 0, (int) Math.round(width * fitting), (int) Math.round(height * fitting));
	}

	private static ImageData data(BufferedImage image) {
		ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int[] row = new int[image.getWidth()];
		for (int y = 0; y < image.getHeight(); y++) {
			image.getRGB(0, y, row.length, 1, row, 0, row.length);
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}
}
