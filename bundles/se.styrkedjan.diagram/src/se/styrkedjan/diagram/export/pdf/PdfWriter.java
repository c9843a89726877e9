package se.styrkedjan.diagram.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;

import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.store.Progress;

/**
 * Writes tagged PDF that conforms to PDF/UA-1 (ISO 14289-1): the picture is a figure with an alternative text, its text
 * can be searched, and the tables of the sheet follow it on pages of their own.
 */
public final class PdfWriter implements PictureWriter {

	private final PageSetup setup;

	/** A writer that puts pictures on pages in one way. */
	public PdfWriter(PageSetup setup) {
		this.setup = setup;
	}

	/** How it puts pictures on pages. */
	public PageSetup setup() {
		return setup;
	}

	@Override
	public PictureFormat format() {
		return PictureFormat.PDF;
	}

	@Override
	public void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			var file = new PdfFile(document, sheet.caption());
			PagePlan plan = PagePlan.of(setup, sheet.picture().bounds());
			new FigurePages(file, sheet, plan, progress).write();
			tables(file, sheet, plan);
			new PageFrame(sheet.caption()).feet(file);
			file.tags().finish();
			document.save(bytes);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		bytes.writeTo(out);
		out.flush();
	}

	/** Tables stand on pages like those of the picture; behind a picture with a page of its own size on A4. */
	private void tables(PdfFile file, Sheet sheet, PagePlan plan) throws IOException {
		boolean own = setup.paper() == Paper.AS_PICTURE;
		var pages = new TablePages(file, sheet, own ? Paper.A4.longSide() : plan.width(),
				own ? Paper.A4.shortSide() : plan.height());
		for (TextTable table : sheet.tables()) {
			pages.write(table);
		}
	}
}
