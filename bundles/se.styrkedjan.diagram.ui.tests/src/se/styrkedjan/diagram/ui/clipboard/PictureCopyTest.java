package se.styrkedjan.diagram.ui.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.design.maps.MapContent.Remarks;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.view.View;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** What is on the clipboard after a picture has been copied. */
class PictureCopyTest {

	@TempDir
	Path folder;

	private Store store;
	private DiagramWindow window;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		EditingSession session = new Workspace(store, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare"));
		window = new DiagramWindow(session);
		window.writeSteps("Ansökan", "Utred");
	}

	@AfterEach
	void close() {
		window.close();
		store.close();
	}

	@Test
	void theWholeMapIsThereAsImageAndAsSvg() {
		copy(List.of());
		String svg = svg();
		assertTrue(svg.contains("Utred") && svg.contains("Handläggare"), svg);
		assertTrue(image().width > 400, "width " + image().width);
	}

	@Test
	void onlyWhatIsSelectedIsThereWithTheLinesWithinIt() {
		copy(List.of(window.node("Utred")));
		String svg = svg();
		assertTrue(svg.contains("Utred"));
		assertFalse(svg.contains("Handläggare") || svg.contains("class=\"link\""), svg);

		copy(List.of(window.node("Utred"), window.node("Ansökan")));
		assertTrue(svg().contains("class=\"link\""));
	}

	@Test
	void elementsCanStillBeCopiedAndPasted() {
		window.select(window.node("Utred"));
		window.page().actions().copying().copy();
		copy(List.of());
		int before = window.process().getNodes().size();
		window.page().actions().copying().paste();
		window.settle();
		assertEquals(before + 1, window.process().getNodes().size());
	}

	private void copy(List<View> selected) {
		clipboard(clipboard -> {
			clipboard.setContents(new Object[] { "nothing yet" },
					new org.eclipse.swt.dnd.Transfer[] { org.eclipse.swt.dnd.TextTransfer.getInstance() });
			return null;
		});
		Sheet sheet = MapSource.plain(window.sheet().live(), "Utredning").sheet(store, new PngWriter(1, Background.PLAIN),
				Remarks.LEFT_OUT);
		PictureCopy.copy(sheet, window.sheet().diagram(), selected);
		long end = System.currentTimeMillis() + 30_000;
		while (svgBytes() == null) {
			assertTrue(System.currentTimeMillis() < end, "nothing was copied");
			window.settle();
		}
	}

	private interface Use<T> {
		T of(Clipboard clipboard);
	}

	private static <T> T clipboard(Use<T> use) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return use.of(clipboard);
		} finally {
			clipboard.dispose();
		}
	}

	private static byte[] svgBytes() {
		return clipboard(clipboard -> (byte[]) clipboard.getContents(SvgTransfer.INSTANCE));
	}

	private static String svg() {
		return new String(svgBytes(), StandardCharsets.UTF_8);
	}

	private static ImageData image() {
		return clipboard(clipboard -> (ImageData) clipboard.getContents(ImageTransfer.getInstance()));
	}
}
