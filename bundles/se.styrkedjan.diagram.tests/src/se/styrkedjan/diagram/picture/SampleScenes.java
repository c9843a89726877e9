package se.styrkedjan.diagram.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.EdgeLook.Arrow;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.LabelLook.Position;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.symbol.SymbolSource;
import se.styrkedjan.diagram.picture.symbol.Symbols;

/** Scenes that show all there is to draw. */
public final class SampleScenes {

	private static final String SYSTEM = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 60">
			  <title>System</title>
			  <rect x="1" y="1" width="94" height="46" rx="4" fill="#EAF2FB" stroke="currentColor" stroke-width="1.5"/>
			  <path d="M38 47v6h20v-6M28 58q20-8 40 0" fill="none" stroke="currentColor" stroke-width="1.5"/>
			  <rect id="text" x="4" y="4" width="88" height="40" fill="none"/>
			</svg>""";
	private static final String RISK = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#B42318" stroke-width="1.5">
			  <polygon points="8,2 15,14 1,14" fill="#FFFFFF"/><line x1="8" y1="6" x2="8" y2="10"/>
			  <circle cx="8" cy="12" r=".5"/>
			</svg>""";
	private static final Map<String, String> FILES = Map.of("/d/system.svg", SYSTEM, "/d/risk.svg", RISK, "/d/broken.svg",
			"<svg");

	private SampleScenes() {
	}

	/** Two symbols that work and one that is broken; there are no others. */
	public static Symbols symbols() {
		SymbolSource source = path -> Optional.ofNullable(FILES.get(path))
				.map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		return new Symbols(source);
	}

	/** A flow in three lanes with one of everything. */
	public static SceneBuilder flow() {
		var scene = new SceneBuilder();
		var officer = scene.lane("Handläggare", new Rect(0, 0, 900, 150), Dash.SOLID);
		var leader = scene.lane("Gruppledare på enheten för ekonomiskt bistånd", new Rect(0, 150, 900, 130), Dash.SOLID);
		var region = scene.lane("Region Stockholm", new Rect(0, 280, 900, 130), Dash.DASH);
		var start = scene.labelledBelow(officer, "Ansökan har kommit in till enheten", Shape.Basic.ELLIPSE,
				new Rect(70, 50, 36, 36));
		var check = scene.withIcons(officer, "Granska ansökan och begär komplettering", new Rect(170, 38, 120, 60),
				List.of(new Shape.Symbol("/d/risk.svg")));
		var decide = scene.labelledBelow(officer, "Är ansökan komplett?", Shape.Basic.LOZENGE, new Rect(340, 40, 56, 56));
		var system = scene.node(officer, "Verksamhetssystem", new Shape.Symbol("/d/system.svg"), new Rect(460, 38, 96, 60));
		var note = scene.node(officer, "Svar inom tre månader, se rutinen", Shape.Basic.NOTE, new Rect(620, 38, 140, 60));
		var approve = scene.node(leader, "Fatta beslut om rätten till bistånd i nämndens delegationsordning",
				Shape.Basic.ROUNDED, new Rect(460, 185, 120, 60));
		var missing = scene.node(leader, "Symbol saknas", new Shape.Symbol("/d/none.svg"), new Rect(640, 185, 90, 64));
		var ask = scene.node(region, "Lämna läkarutlåtande", Shape.Basic.ROUNDED, new Rect(200, 315, 120, 60));
		var end = scene.labelledBelow(leader, "Klart ● ◆ →", Shape.Basic.DOT, new Rect(800, 195, 36, 36));
		scene.link(start, check, "", new Point(106, 68), new Point(170, 68));
		scene.link(check, decide, "", new Point(290, 68), new Point(340, 68));
		scene.link(decide, system, "Ja", new Point(396, 68), new Point(460, 68));
		scene.link(decide, approve, "Nej, begär in det som saknas från den sökande", new Point(368, 96), new Point(368, 215),
				new Point(460, 215));
		scene.link(approve, end, "", new Point(580, 215), new Point(610, 215), new Point(610, 262), new Point(770, 262),
				new Point(770, 213), new Point(800, 213));
		scene.link(check, ask, dashed("Begäran"), new Point(230, 98), new Point(230, 315));
		scene.link(system, note, new EdgeLook(new Stroke(Rgb.of("#57606A"), 1, Dash.DOT), Arrow.NONE, Arrow.NONE, none()));
		scene.link(missing, end, new EdgeLook(new Stroke(Rgb.BLACK, 2, Dash.DASH_DOT), Arrow.FILLED_DIAMOND, Arrow.OPEN, none()));
		scene.comment(approve, "Stämmer detta?");
		scene.comment(approve, "Ja");
		scene.comment(null, "Om hela kartan");
		return scene;
	}

	private static EdgeLook dashed(String label) {
		return new EdgeLook(new Stroke(Rgb.of("#57606A"), 1, Dash.DASH), Arrow.DOT, Arrow.CLOSED,
				new LabelLook(label, SceneBuilder.TEXT, 9, false, true, Position.INSIDE));
	}

	private static LabelLook none() {
		return new LabelLook("", SceneBuilder.TEXT, 9, false, false, Position.INSIDE);
	}
}
