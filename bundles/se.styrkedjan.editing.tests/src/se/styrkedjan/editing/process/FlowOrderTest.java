package se.styrkedjan.editing.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;

class FlowOrderTest {

	private static final int LONG = 20_000;

	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final Process process = parts.process();

	@Test
	void nodesAreReadAlongTheFlowAndNotAsTheyWereDrawn() {
		process.getNodes().move(0, parts.end());
		assertEquals(List.of("Ansökan kommer", "Utreda", "Klart"), names());
	}

	@Test
	void theFirstWayOutOfADecisionIsReadBeforeTheOther() {
		FlowNode decision = add(Literals.DECISION, "Komplett?");
		FlowNode ask = add(Literals.STEP, "Begär mer");
		process.getFlows().getFirst().setTarget(decision);
		Flows.add(process, decision, ask);
		Flows.add(process, decision, parts.step());
		Flows.add(process, ask, decision);
		assertEquals(List.of("Ansökan kommer", "Komplett?", "Begär mer", "Utreda", "Klart"), names());
	}

	@Test
	void aWayThatLeadsNoFurtherIsReadBeforeTheOther() {
		FlowNode stop = add(Literals.STEP, "Avsluta");
		Flows.add(process, parts.start(), stop);
		assertEquals(List.of("Ansökan kommer", "Avsluta", "Utreda", "Klart"), names());
	}

	@Test
	void whatStandsBesideTheFlowIsLeftOut() {
		add(Literals.DOCUMENT_NODE, "Rutin");
		add(Literals.NOTE, "Obs");
		assertEquals(3, names().size());
	}

	@Test
	void anotherBeginningStandsBeforeWhatItLeadsTo() {
		FlowNode message = add(Literals.EVENT, "Svar kommer");
		((Event) message).setPosition(EventPosition.START);
		Flows.add(process, message, parts.end());
		assertEquals(List.of("Ansökan kommer", "Utreda", "Svar kommer", "Klart"), names());
	}

	@Test
	void aVeryLongFlowIsReadWithoutRunningOutOfStack() {
		FlowNode last = parts.end();
		for (int i = 0; i < LONG; i++) {
			FlowNode step = add(Literals.STEP, "Steg " + i);
			Flows.add(process, last, step);
			last = step;
		}
		assertEquals(last, FlowOrder.of(process).getLast());
		assertEquals(LONG + 3, names().size());
	}

	private FlowNode add(EClass type, String name) {
		FlowNode node = Elements.create(type);
		node.setName(name);
		process.getNodes().add(node);
		return node;
	}

	private List<String> names() {
		return FlowOrder.of(process).stream().map(FlowNode::getName).toList();
	}
}
