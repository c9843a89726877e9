package se.styrkedjan.design.flow.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.design.flow.WayServices;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.ProcessPackage;

/** Sirius says what the product says. */
class FlowAuditsTest {

	private final FlowExample example = new FlowExample();
	private final FlowAudits audits = new FlowAudits();
	private final FlowSayings sayings = new FlowSayings();

	@Test
	void aGoodMapIsNotBlamed() {
		assertTrue(audits.hasStart(example.process) && audits.hasEnd(example.process) && audits.hasOwner(example.process));
		assertTrue(audits.hasWayOn(example.receive) && audits.hasWayIn(example.receive) && audits.hasLane(example.receive));
		assertTrue(audits.hasMessage(example.first) && audits.hasSequence(example.first));
		assertEquals("", sayings.sayStart(example.process));
	}

	@Test
	void whatIsMissingIsSaidAtTheElementThatMissesIt() {
		example.process.getNodes().remove(example.end);
		EcoreUtil.delete(example.third);
		example.process.setOwnerRole(null);

		assertFalse(audits.hasEnd(example.process));
		assertFalse(audits.hasOwner(example.process));
		assertFalse(audits.hasWayOn(example.decide));
		assertTrue(audits.hasWayOn(example.receive));
		assertTrue(sayings.sayWayOn(example.decide).contains("Besluta"));
		assertTrue(sayings.sayEnd(example.process).contains("Ansökan"));

		example.decide.setLane(null);

		assertFalse(audits.hasLane(example.decide));
	}

	@Test
	void aMessageInsideALaneIsBlamed() {
		example.second.setKind(FlowKind.MESSAGE);

		assertFalse(audits.hasMessage(example.second));
		assertFalse(sayings.sayMessage(example.second).isEmpty());
	}

	@Test
	void theFixOfADecisionSaysYesOnOneWayAndNoOnTheOther() {
		Decision decision = example.node(ProcessPackage.Literals.DECISION, "Rätt?", example.officer);
		example.flow(example.receive, decision, FlowKind.SEQUENCE);
		example.flow(decision, example.decide, FlowKind.SEQUENCE);
		example.flow(decision, example.end, FlowKind.SEQUENCE);
		assertFalse(audits.hasWayLabels(decision));

		var ways = new WayServices();
		ways.unlabelledWays(decision).forEach(way -> way.setName(ways.wayName(way)));

		assertTrue(audits.hasWayLabels(decision));
		assertEquals(2, decision.getOutgoing().stream().map(way -> way.getName()).distinct().count());
	}
}
