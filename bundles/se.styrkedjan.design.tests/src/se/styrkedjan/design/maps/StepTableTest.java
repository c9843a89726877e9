package se.styrkedjan.design.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelFactory;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessFactory;

class StepTableTest {

	private static final ProcessFactory MAKE = ProcessFactory.eINSTANCE;
	private static final Locale SWEDISH = Locale.of("sv", "SE");

	private final Process process = MAKE.createProcess();

	@Test
	void rowTellsLaneKindWaysOutAndWhatStandsBesideTheStep() {
		// given a start, a decision with two ways out, a document beside a step
		var lane = MAKE.createLane();
		lane.setName("Handläggare");
		process.getLanes().add(lane);
		var start = MAKE.createEvent();
		start.setPosition(EventPosition.START);
		var decision = named(MAKE.createDecision(), "Komplett?");
		var yes = named(MAKE.createStep(), "Besluta");
		yes.setLane(lane);
		var no = named(MAKE.createStep(), "Begär in");
		var document = named(MAKE.createDocumentNode(), "Rutin");
		process.getNodes().addAll(List.of(start, decision, yes, no, document));
		flow(start, decision, "", FlowKind.SEQUENCE);
		flow(decision, yes, "Ja", FlowKind.SEQUENCE);
		flow(decision, no, "Nej", FlowKind.SEQUENCE);
		flow(document, yes, "", FlowKind.ASSOCIATION);
		var link = ModelFactory.eINSTANCE.createLink();
		link.setKind(LinkKind.SYSTEM);
		link.setLabel("Treserva");
		yes.getLinks().add(link);
		// when
		var table = new StepTable(process, new MapWords(SWEDISH, Wording.in(SWEDISH))).table();
		// then
		assertEquals(List.of("Nr", "Bana", "Slag", "Steg", "Leder till", "Dokument", "System"), table.heads());
		assertEquals(List.of(List.of("1", "", "Händelse", "Händelse", "2", "", ""),
				List.of("2", "", "Beslut", "Komplett?", "3 (Ja), 4 (Nej)", "", ""),
				List.of("3", "Handläggare", "Steg", "Besluta", "", "Rutin", "Treserva"),
				List.of("4", "", "Steg", "Begär in", "", "", "")), table.rows());
	}

	private static <T extends FlowNode> T named(T node, String name) {
		node.setName(name);
		return node;
	}

	private void flow(FlowNode source, FlowNode target, String name, FlowKind kind) {
		var flow = MAKE.createFlow();
		flow.setSource(source);
		flow.setTarget(target);
		flow.setName(name);
		flow.setKind(kind);
		process.getFlows().add(flow);
	}
}
