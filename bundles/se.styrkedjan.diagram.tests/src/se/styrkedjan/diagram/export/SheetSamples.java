package se.styrkedjan.diagram.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.SampleScenes;
import se.styrkedjan.diagram.picture.SceneBuilder;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.store.Progress;

/** Sheets to write, and what a writer makes of them. */
public final class SheetSamples {

	public static final Caption CAPTION = new Caption("Ansökan & beslut", "Flöde <i tre banor>, från ansökan till beslut.",
			"Version 3, fastställd 2026-01-15", Locale.of("sv", "SE"));

	private SheetSamples() {
	}

	/** The sample flow. */
	public static Sheet flow() {
		return of(SampleScenes.flow());
	}

	/** Any scene with the sample caption. */
	public static Sheet of(Scene scene) {
		return Sheet.of(new Painter(SampleScenes.symbols()).picture(scene), CAPTION);
	}

	/** One step that leads to another map. */
	public static Sheet linked() {
		var scene = new SceneBuilder();
		var step = scene.node(null, "Delprocess", Shape.Basic.ROUNDED, new Rect(0, 0, 120, 60));
		var element = ProcessFactory.eINSTANCE.createStep();
		element.setId("0a1b");
		step.setTarget(element);
		var picture = new Painter(SampleScenes.symbols()).picture(scene);
		return new Sheet(picture, CAPTION, id -> Optional.of(id).filter("0a1b"::equals).map(found -> "del process.svg?a&b"),
				List.of());
	}

	/** Many steps in one lane. */
	public static SceneBuilder manySteps(int count) {
		var scene = new SceneBuilder();
		var lane = scene.lane("Handläggare", new Rect(0, 0, 100 + count * 160, 120), Dash.SOLID);
		for (int i = 0; i < count; i++) {
			scene.node(lane, "Steg" + i, Shape.Basic.ROUNDED, new Rect(60 + i * 160, 30, 120, 60));
		}
		return scene;
	}

	/** The flow with a table of so many steps. */
	public static Sheet withTable(int rows) {
		Sheet flow = flow();
		var table = new TextTable("Stegen i ordning", List.of("Nr", "Bana", "Steg"), IntStream.range(0, rows)
				.mapToObj(i -> List.of("" + i, "Handläggare", "Granska rad" + i + " och begär komplettering")).toList());
		return new Sheet(flow.picture(), flow.caption(), flow.links(), List.of(table));
	}

	/** What a writer writes. */
	public static byte[] written(PictureWriter writer, Sheet sheet) throws IOException {
		var out = new ByteArrayOutputStream();
		writer.write(sheet, out, Progress.NONE);
		return out.toByteArray();
	}
}
