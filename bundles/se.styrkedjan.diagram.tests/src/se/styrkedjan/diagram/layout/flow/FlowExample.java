package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.Box.Outline;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.graph.Wire.Kind;

/** Writes flows down in a few words, with the sizes that the editor gives its figures. */
public final class FlowExample {

	private final List<LaneBox> lanes = new ArrayList<>();
	private final List<Box> boxes = new ArrayList<>();
	private final List<Wire> wires = new ArrayList<>();

	public FlowExample lanes(String... names) {
		for (var name : names) {
			lanes.add(new LaneBox(name, 40, 120));
		}
		return this;
	}

	public FlowExample step(String lane, String... names) {
		for (var name : names) {
			boxes.add(Box.step(name, lane, 120, 60));
		}
		return this;
	}

	public FlowExample event(String lane, String... names) {
		for (var name : names) {
			boxes.add(new Box(name, lane, 36, 36, Outline.ELLIPSE,
					Math.min(110, 12 + 6 * name.length()), 16, null, null));
		}
		return this;
	}

	public FlowExample decision(String lane, String... names) {
		for (var name : names) {
			boxes.add(new Box(name, lane, 56, 56, Outline.LOZENGE, 0, 0, null, null));
		}
		return this;
	}

	public FlowExample gateway(String lane, String... names) {
		for (var name : names) {
			boxes.add(new Box(name, lane, 40, 40, Outline.LOZENGE, 0, 0, null, null));
		}
		return this;
	}

	public FlowExample document(String host, String... names) {
		return attach(host, 90, 64, names);
	}

	public FlowExample system(String host, String... names) {
		return attach(host, 96, 60, names);
	}

	private FlowExample attach(String host, int width, int height, String... names) {
		var lane = boxes.stream().filter(box -> box.id().equals(host)).findFirst().orElseThrow().lane();
		for (var name : names) {
			boxes.add(new Box(name, lane, width, height, Outline.RECTANGLE, 0, 0, null, host));
			wires.add(new Wire(host + "–" + name, host, name, 0, 0, Kind.ASSOCIATION));
		}
		return this;
	}

	/** Joins each to the next. */
	public FlowExample flow(String... names) {
		for (int i = 0; i + 1 < names.length; i++) {
			wires.add(Wire.plain(names[i] + ">" + names[i + 1], names[i], names[i + 1]));
		}
		return this;
	}

	public FlowExample labelled(String label, String source, String end) {
		wires.add(new Wire(label + "#" + wires.size(), source, end, 6 * label.length() + 4, 14, Kind.SEQUENCE));
		return this;
	}

	public FlowExample message(String source, String end) {
		wires.add(new Wire(source + "~" + end, source, end, 0, 0, Kind.MESSAGE));
		return this;
	}

	public LayoutGraph graph() {
		return new LayoutGraph(lanes, boxes, wires);
	}

	/** Ten steps that go to and fro between three lanes. */
	public static LayoutGraph tenSteps() {
		return new FlowExample().lanes("Sökande", "Mottagning", "Handläggare").event("Sökande", "Start")
				.step("Sökande", "Ansöker")
				.step("Mottagning", "Registrerar", "Bokar tid").step("Handläggare", "Förbereder", "Utreder")
				.step("Sökande", "Lämnar underlag")
				.step("Handläggare", "Bedömer", "Beslutar", "Dokumenterar").step("Mottagning", "Skickar beslut")
				.step("Sökande", "Tar emot beslut")
				.event("Sökande", "Slut")
				.flow("Start", "Ansöker", "Registrerar", "Bokar tid", "Förbereder", "Utreder", "Lämnar underlag",
				"Bedömer", "Beslutar",
						"Dokumenterar", "Skickar beslut", "Tar emot beslut", "Slut")
				.graph();
	}

	/** A decision of three ways, one of which leads back. */
	public static LayoutGraph loop() {
		return new FlowExample().lanes("Sökande", "Handläggare").event("Sökande", "Behov uppstår").step("Sökande",
				"Ansöker", "Kompletterar")
				.step("Handläggare", "Granskar", "Utreder", "Avslår", "Beviljar").decision("Handläggare",
				"Komplett?", "Rätt till bistånd?")
				.event("Handläggare", "Klart").flow("Behov uppstår", "Ansöker", "Granskar", "Komplett?")
				.labelled("Ja", "Komplett?", "Utreder").labelled("Nej, saknar underlag", "Komplett?", "Kompletterar")
				.flow("Kompletterar", "Granskar").flow("Utreder", "Rätt till bistånd?").labelled("Ja, helt",
				"Rätt till bistånd?", "Beviljar")
				.labelled("Nej", "Rätt till bistånd?", "Avslår").labelled("Oklart, utred mer", "Rätt till bistånd?",
				"Utreder")
				.flow("Beviljar", "Klart").flow("Avslår", "Klart").graph();
	}

	/** A split into three branches of unlike length and their join. */
	public static LayoutGraph parallel() {
		return new FlowExample().lanes("Enheten", "Kansliet").event("Enheten", "Start").gateway("Enheten", "+", "+ ")
				.step("Enheten", "Introduktion", "Utrustning", "Beställer konto", "Får behörighet").step("Kansliet",
				"Anställningsavtal")
				.step("Enheten", "Första dagen").event("Enheten", "Slut").flow("Start", "+", "Introduktion", "+ ",
				"Första dagen", "Slut")
				.flow("+", "Utrustning", "+ ").flow("+", "Beställer konto", "Får behörighet", "+ ").flow("+",
				"Anställningsavtal", "+ ").graph();
	}

	/** A first application with documents, systems, messages, decisions and loops. */
	public static LayoutGraph firstApplication() {
		return new FlowExample().lanes("Sökande", "Mottagningsgrupp", "Handläggare", "Gruppledare")
				.event("Sökande", "Behöver hjälp", "Beslut mottaget").step("Sökande", "Ringer mottagningen",
				"Fyller i ansökan", "Kompletterar ansökan")
				.event("Mottagningsgrupp", "Samtal").step("Mottagningsgrupp", "Förhandsbedömer", "Hänvisar vidare",
				"Bokar besök", "Registrerar ansökan")
				.decision("Mottagningsgrupp", "Aktuellt?").event("Mottagningsgrupp", "Hänvisad")
				.step("Handläggare", "Förbereder besök", "Håller nybesök", "Utreder ekonomi",
				"Kontrollerar uppgifter", "Begär komplettering",
						"Gör barnkonsekvensanalys", "Skriver utredning", "Skickar beslut", "Betalar ut",
								"Planerar uppföljning")
				.decision("Handläggare", "Komplett?", "Delegation?").gateway("Handläggare", "+", "+ ")
				.event("Handläggare", "Inom 15 dagar", "Ärende klart")
				.step("Gruppledare", "Granskar förslag", "Fattar beslut").decision("Gruppledare", "Godkänt?")
				.flow("Behöver hjälp", "Ringer mottagningen").message("Ringer mottagningen", "Samtal").flow("Samtal",
				"Förhandsbedömer", "Aktuellt?")
				.labelled("Nej", "Aktuellt?", "Hänvisar vidare").flow("Hänvisar vidare", "Hänvisad").labelled("Ja",
				"Aktuellt?", "Bokar besök")
				.flow("Bokar besök", "Registrerar ansökan", "Förbereder besök", "Håller nybesök", "Inom 15 dagar",
				"+", "Utreder ekonomi", "Komplett?")
				.message("Bokar besök", "Fyller i ansökan").flow("Fyller i ansökan", "Registrerar ansökan").flow("+",
				"Gör barnkonsekvensanalys", "+ ")
				.labelled("Nej, saknas underlag", "Komplett?", "Begär komplettering").message("Begär komplettering",
				"Kompletterar ansökan")
				.flow("Kompletterar ansökan", "Kontrollerar uppgifter").flow("Kontrollerar uppgifter", "Utreder ekonomi")
				.labelled("Ja", "Komplett?", "+ ").flow("+ ", "Skriver utredning", "Delegation?")
				.labelled("Egen delegation", "Delegation?", "Skickar beslut")
				.labelled("Gruppledare beslutar", "Delegation?", "Granskar förslag").flow("Granskar förslag", "Godkänt?")
				.labelled("Ja, godkänt", "Godkänt?", "Fattar beslut").flow("Fattar beslut", "Skickar beslut")
				.labelled("Nej, ändra", "Godkänt?", "Skriver utredning")
				.message("Skickar beslut", "Beslut mottaget").flow("Skickar beslut", "Betalar ut",
				"Planerar uppföljning", "Ärende klart")
				.document("Förhandsbedömer", "Rutin mottagning").system("Registrerar ansökan", "Ärendesystem")
				.document("Fyller i ansökan", "Blankett")
				.document("Utreder ekonomi", "Riktlinjer").system("Utreder ekonomi", "SSBTEK")
				.document("Skriver utredning", "Mall").system("Betalar ut", "Ekonomisystem")
				.document("Gör barnkonsekvensanalys", "Checklista", "Lagrum", "Handbok").graph();
	}
}
