package se.styrkedjan.design.flow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.diagram.export.PictureTooLargeException;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PdfWriter;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.export.svg.SvgWriter;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.SceneQuality;
import se.styrkedjan.diagram.layout.Wrapped;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.store.Progress;

/** Flows that nobody should draw and somebody will: they are laid out, shown and exported like others. */
class OddFlowsTest {

	private static final int MANY = 10_000;
	private static final Duration LONG = Duration.ofSeconds(60);

	private final Process process = Elements.create(Literals.PROCESS);

	private Lane lane(String name) {
		Lane lane = Elements.create(Literals.LANE);
		lane.setName(name);
		process.getLanes().add(lane);
		return lane;
	}

	private FlowNode node(EClass kind, String name, Lane lane) {
		FlowNode node = Elements.create(kind);
		node.setName(name);
		process.getNodes().add(node);
		node.setLane(lane);
		return node;
	}

	private void flow(FlowNode source, FlowNode target, String name) {
		Flow flow = Elements.create(Literals.FLOW);
		flow.setName(name);
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
	}

	private List<FlowNode> row(int count, Lane lane) {
		List<FlowNode> row = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			row.add(node(Literals.STEP, "Steg " + i, lane));
			if (i > 0) {
				flow(row.get(i - 1), row.get(i), "");
			}
		}
		return row;
	}

	private LiveDiagram arranged() {
		LiveDiagram live = LiveDiagram.make(process, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
		Arrange.all(live).apply();
		LayoutQuality quality = SceneQuality.of(live);
		assertAll(() -> assertEquals(0, quality.boxOverlaps()), () -> assertEquals(0, quality.throughBoxes()),
				() -> assertEquals(0, quality.alongside()), () -> assertEquals(0, quality.labelOverlaps()),
				() -> assertEquals(List.of(), live.problems()));
		return live;
	}

	private static Sheet sheet(Scene scene, LiveDiagram live) {
		Symbols symbols = new Symbols(path -> {
			var found = live.symbol(path);
			return found.isEmpty() ? Optional.empty() : Optional.of(found.get().openStream());
		});
		return Sheet.of(new Painter(symbols).picture(scene), new Caption("Prov", "", "", Locale.ROOT));
	}

	private static String svg(LiveDiagram live) throws IOException {
		return new String(written(new SvgWriter(), sheet(live, live)), StandardCharsets.UTF_8);
	}

	private static byte[] written(PictureWriter writer, Sheet sheet) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(sheet, out, Progress.NONE);
		return out.toByteArray();
	}

	/** Every element is in the picture, and each format takes it. */
	private void assertExported(LiveDiagram live) throws IOException {
		String svg = svg(live);
		process.getNodes().forEach(node -> assertTrue(svg.contains(live.viewOf(node).orElseThrow().getId()), node.getName()));
		process.getFlows().forEach(flow -> assertTrue(svg.contains(live.edgeOf(flow).orElseThrow().getId())));
		for (PictureWriter writer : List.of(new PdfWriter(PageSetup.AS_PICTURE), new PngWriter(1, Background.PLAIN))) {
			assertTrue(written(writer, sheet(live, live)).length > 0);
			assertTrue(written(writer, sheet(Wrapped.of(live, 400), live)).length > 0);
		}
	}

	@Test
	void nothingAtAll() throws IOException {
		assertExported(arranged());
	}

	@Test
	void lanesWithNothingInThem() throws IOException {
		lane("Tom");
		lane("");
		assertExported(arranged());
	}

	@Test
	void noLanes() throws IOException {
		row(12, null);
		assertExported(arranged());
	}

	@Test
	void linesToItselfAndSeveralBetweenTheSame() throws IOException {
		Lane lane = lane("A");
		FlowNode step = node(Literals.STEP, "Själv", lane);
		FlowNode decision = node(Literals.DECISION, "Klar?", lane);
		for (int i = 0; i < 3; i++) {
			flow(step, step, "igen " + i);
			flow(step, decision, "hit " + i);
			flow(decision, step, "åter " + i);
		}
		assertExported(arranged());
	}

	@Test
	void islandsInSeveralLanes() throws IOException {
		for (Lane lane : List.of(lane("A"), lane("B"))) {
			row(3, lane);
			node(Literals.EVENT, "Ensam", lane);
		}
		assertExported(arranged());
	}

	@Test
	void aCircleOfSubProcesses() throws IOException {
		Lane lane = lane("A");
		List<FlowNode> calls = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			calls.add(node(Literals.SUB_PROCESS_CALL, "Del " + i, lane));
		}
		for (int i = 0; i < 6; i++) {
			flow(calls.get(i), calls.get((i + 1) % 6), "");
		}
		assertExported(arranged());
	}

	@Test
	void everythingLeadsToEverything() throws IOException {
		List<FlowNode> all = new ArrayList<>();
		Lane lane = lane("A");
		for (int i = 0; i < 8; i++) {
			all.add(node(Literals.STEP, "K" + i, lane));
		}
		all.forEach(from -> all.stream().filter(to -> to != from).forEach(to -> flow(from, to, "")));
		assertExported(arranged());
	}

	@Test
	void namesOfTwoThousandCharacters() throws IOException {
		Lane lane = lane("Å".repeat(2000));
		flow(node(Literals.STEP, "Å".repeat(2000), lane), node(Literals.DECISION, "ord ".repeat(500), lane), "lång ".repeat(400));
		assertExported(arranged());
	}

	@Test
	void tenThousandStepsInOneLaneAreLaidOutAndWritten() {
		row(MANY, lane("A"));
		assertTimeout(LONG, () -> {
			LiveDiagram live = arranged();
			assertTrue(svg(live).contains("Steg " + (MANY - 1)));
			Sheet sheet = sheet(live, live);
			assertTrue(written(new PdfWriter(PageSetup.AS_PICTURE), sheet).length > 0);
			PngWriter pixels = new PngWriter(1, Background.PLAIN);
			assertThrows(PictureTooLargeException.class, () -> pixels.write(sheet, OutputStream.nullOutputStream(), Progress.NONE));
		});
	}

	@Test
	void tenThousandStepsInOneLaneAreWrappedToRows() {
		row(MANY, lane("A"));
		LiveDiagram live = arranged();
		assertTimeout(LONG, () -> assertEquals(MANY, Wrapped.of(live, 3000).diagram().getNodes().stream()
				.mapToInt(row -> row.getNodes().size()).sum()));
	}
}
