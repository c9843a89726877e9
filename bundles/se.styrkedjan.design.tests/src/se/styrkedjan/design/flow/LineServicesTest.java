package se.styrkedjan.design.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;

class LineServicesTest {

	private final FlowExample example = new FlowExample();
	private final LineServices lines = new LineServices();

	@Test
	void wiringIsAllLinesOfANodeOnce() {
		assertEquals(List.of(example.first, example.second), lines.wiring(example.receive));

		var loop = example.flow(example.decide, example.decide, FlowKind.SEQUENCE);

		assertEquals(1, lines.wiring(example.decide).stream().filter(loop::equals).count());
	}

	@Test
	void theFlowNeverLeavesAnEndNorReachesAStartNorANote() {
		Note note = example.node(ProcessPackage.Literals.NOTE, "Obs", null);

		assertTrue(lines.mayLeadTo(example.receive, example.end));
		assertFalse(lines.mayLeadTo(example.end, example.receive));
		assertFalse(lines.mayLeadTo(example.receive, example.start));
		assertFalse(lines.mayLeadTo(example.receive, example.receive));
		assertFalse(lines.mayLeadTo(example.receive, note));
		assertFalse(lines.mayLeadTo(example.receive, example.officer));
		assertFalse(lines.mayLead(example.end));
	}

	@Test
	void aMessageGoesBetweenLanesOnly() {
		Step far = example.node(ProcessPackage.Literals.STEP, "Skicka", example.landlord);

		assertTrue(lines.mayMessage(far, example.receive));
		assertFalse(lines.mayMessage(example.receive, example.decide));
		assertFalse(lines.mayMessage(example.receive, example.landlord));
	}

	@Test
	void anAssociationJoinsAnyTwoNodes() {
		Note note = example.node(ProcessPackage.Literals.NOTE, "Obs", null);

		assertTrue(lines.mayAssociateWith(note, example.end));
		assertFalse(lines.mayAssociateWith(note, note));
		assertFalse(lines.mayAssociateWith(note, example.process));
	}

	@Test
	void aLineIsMovedByTheRulesOfItsKind() {
		assertTrue(lines.mayEndAt(example.first, example.decide));
		assertFalse(lines.mayEndAt(example.second, example.start));
		assertFalse(lines.mayStartAt(example.second, example.end));

		example.second.setKind(FlowKind.ASSOCIATION);

		assertTrue(lines.mayStartAt(example.second, example.end));
	}

	@Test
	void eachLineHasOneKind() {
		var message = example.flow(example.receive, example.decide, FlowKind.MESSAGE);

		assertTrue(lines.isMessage(message));
		assertFalse(lines.isSequence(message));
		assertTrue(lines.isSequence(example.first));
		assertFalse(lines.isAssociation(example.first));
	}
}
