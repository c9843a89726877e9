package se.styrkedjan.diagram.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** Pages go to a printer: here to the one of the toolkit that makes a file. */
class PrintoutTest {

	@TempDir
	Path folder;

	@Test
	void everyPageThatWasShownIsPrinted() throws Exception {
		Display display = display();
		Optional<PrinterData> file = Arrays.stream(Printer.getPrinterList())
				.filter(data -> "GtkPrintBackendFile".equals(data.driver)).findFirst();
		assumeTrue(file.isPresent(), "the toolkit has no printer that makes a file");
		PrinterData data = file.get();
		// the toolkit puts it there whatever it is told
		Path printed = Path.of("output.pdf").toAbsolutePath();
		Files.deleteIfExists(printed);
		PagePreview pages = pages();

		var done = CompletableFuture.runAsync(() -> {
			try {
				new Printout(pages, display).print(data, "Utredning", Progress.NONE);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		long end = System.currentTimeMillis() + 60_000;
		while (!done.isDone() || !isWhole(printed)) {
			assertTrue(System.currentTimeMillis() < end, "nothing was printed");
			assertTrue(!done.isCompletedExceptionally(), () -> String.valueOf(done.exceptionNow()));
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}

		try (PagePreview result = new PagePreview(Files.readAllBytes(printed))) {
			assertEquals(pages.pageCount(), result.pageCount());
		}
		pages.close();
		Files.delete(printed);
	}

	/** The toolkit writes on after the job has ended. */
	private static boolean isWhole(Path pdf) throws IOException {
		return Files.exists(pdf) && new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).contains("%%EOF");
	}

	private PagePreview pages() throws Exception {
		var process = DiagramWindow.withLanes("Handläggare", "Enhetschef");
		LiveDiagram live = LiveDiagram.make(process, StyrkedjanViewpoint.load(), "ProcessFlow");
		var bytes = new ByteArrayOutputStream();
		try (Store store = DerbyStore.open(folder.resolve("db"))) {
			var sheet = MapSource.plain(live, "Utredning").sheet(store, new PdfWriter(PageSetup.AS_PICTURE), Remarks.LEFT_OUT);
			new PdfWriter(new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.FIT)).write(sheet, bytes, Progress.NONE);
		}
		return new PagePreview(bytes.toByteArray());
	}

	private static Display display() {
		if (Display.getCurrent() == null) {
			EarlyFonts.register();
			return new Display();
		}
		return Display.getCurrent();
	}
}
