package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.diagram.export.PictureFile;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.export.svg.SvgWriter;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** A new process from empty to a finished flow, saved, opened again and exported; once by mouse, once by keyboard alone. */
class DiagramJourneyTest {

	private static final int STEPS = 10;

	@TempDir
	Path folder;

	private Store store;
	private Workspace workspace;
	private EditingSession session;
	private DiagramWindow window;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
		session = workspace.create(DiagramWindow.withLanes());
		window = new DiagramWindow(session);
	}

	@AfterEach
	void close() {
		window.close();
		store.close();
	}

	@Test
	void aProcessIsDrawnByMouse() throws Exception {
		for (String lane : List.of("Handläggare", "Enhetschef", "Nämnd")) {
			window.pick("Bana");
			window.click(300, 300);
			window.write(lane);
		}
		window.pick("Start");
		window.click(140, window.place("Handläggare").center().y());
		window.write("Ansökan");
		for (int i = 1; i <= STEPS; i++) {
			String lane = i <= 4 ? "Handläggare" : i <= 7 ? "Enhetschef" : "Nämnd";
			window.pick("Steg");
			window.click(140 + i * 170, window.place(lane).center().y());
			window.write("Steg " + i);
			connect(i == 1 ? "Ansökan" : "Steg " + (i - 1), "Steg " + i);
		}
		window.pick("Beslut");
		window.click(140 + 11 * 170, window.place("Nämnd").center().y());
		window.write("Beviljas?");
		connect("Steg 10", "Beviljas?");
		window.pick("Delprocess");
		window.click(140 + 12 * 170, window.place("Nämnd").center().y());
		window.write("Verkställ");
		connect("Beviljas?", "Verkställ");

		checkJourney();
	}

	private void connect(String from, String to) {
		window.pick("Sekvensflöde");
		var source = window.place(from).center();
		var end = window.place(to).center();
		window.click(source.x(), source.y());
		window.click(end.x(), end.y());
	}

	@Test
	void aProcessIsDrawnByKeyboardAlone() throws Exception {
		for (String lane : List.of("Handläggare", "Enhetschef", "Nämnd")) {
			window.enter("Bana");
			window.write(lane);
		}
		window.key(SWT.ESC, 0);
		assertEquals("Inget valt. Inga steg i 3 banor. Tryck på pil höger för att börja.", window.page().said());
		window.enter("Start");
		window.write("Ansökan");
		for (int i = 1; i <= STEPS; i++) {
			window.key(SWT.CR, SWT.MOD1);
			window.write("Steg " + i);
			if (i == 5 || i == 8) {
				window.key(SWT.ARROW_DOWN, SWT.MOD1 | SWT.MOD2);
			}
		}
		window.key('2', SWT.MOD1);
		window.write("Beviljas?");
		window.enter("Delprocess");
		window.write("Verkställ");

		assertEquals("Verkställ, steg 13 av 13, bana Nämnd, ingen utgång", window.page().said());
		checkJourney();
	}

	private void checkJourney() throws Exception {
		checkFlow(window.process());
		Process drawn = EcoreUtil.copy(window.process());
		undoAndRedoAll(drawn);
		save();
		reopen(drawn);
		export();
	}

	private void checkFlow(Process process) {
		assertEquals(3, process.getLanes().size());
		assertEquals(STEPS, process.getNodes().stream().filter(Step.class::isInstance).count());
		assertEquals(1, process.getNodes().stream().filter(Decision.class::isInstance).count());
		assertEquals(1, process.getNodes().stream().filter(SubProcessCall.class::isInstance).count());
		assertEquals(STEPS + 2, process.getFlows().size());
		assertTrue(process.getNodes().stream().allMatch(node -> node.getLane() != null));
		assertEquals(3, process.getNodes().stream().map(node -> node.getLane()).distinct().count());
		for (Flow flow : process.getFlows()) {
			assertFalse(flow.getSource() == null || flow.getTarget() == null);
		}
	}

	private void undoAndRedoAll(Process drawn) {
		while (session.undoable().isPresent()) {
			session.undo();
		}
		assertTrue(window.process().getNodes().isEmpty());
		assertTrue(window.sheet().diagram().getNodes().isEmpty());
		while (session.redoable().isPresent()) {
			session.redo();
		}
		window.settle();
		assertTrue(EcoreUtil.equals(drawn, window.process()), "all redone is not what was drawn");
	}

	private void save() {
		session.save("Processägare", "").join();
		assertFalse(session.isDirty());
	}

	private void reopen(Process drawn) {
		window.close();
		workspace.release(session);
		session = workspace.open(drawn.getId());
		window = new DiagramWindow(session);
		assertTrue(EcoreUtil.equals(drawn, window.process()), "what was saved is not what was drawn");
	}

	/** Exports in each format, from what has been opened again. */
	private void export() throws Exception {
		String svg = new String(exported(PictureFormat.SVG, new SvgWriter()), StandardCharsets.UTF_8);
		for (String name : List.of("Handläggare", "Steg 1", "Steg 10", "Beviljas?", "Verkställ")) {
			assertTrue(svg.contains(name), name);
		}
		byte[] pdf = exported(PictureFormat.PDF,
				new PdfWriter(new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.POSTER)));
		try (PagePreview pages = new PagePreview(pdf)) {
			assertTrue(pages.pageCount() > 1, "ten steps in full size on one page");
		}
		var image = ImageIO.read(new ByteArrayInputStream(exported(PictureFormat.PNG, new PngWriter(2, Background.PLAIN))));
		Rect last = window.place("Verkställ");
		assertTrue(image.getWidth() > 2 * last.x(), image.getWidth() + " " + last);
	}

	private byte[] exported(PictureFormat format, PictureWriter writer) throws Exception {
		Path file = folder.resolve("utredning." + format);
		var sheet = new MapAtlas(store, Locale.of("sv")).sheet(window.process(), window.sheet().live(), format);
		PictureFile.write(writer, sheet, file, Progress.NONE);
		return Files.readAllBytes(file);
	}
}
