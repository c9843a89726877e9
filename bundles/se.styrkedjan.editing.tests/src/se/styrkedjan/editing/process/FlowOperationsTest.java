package se.styrkedjan.editing.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.process.MoveInFlow.Way;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.view.ViewPackage;

class FlowOperationsTest {

	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final Process process = parts.process();
	private final EditingSession session = new Workspace(new MemoryStore(), List.of(), SessionThreads.SAME)
			.create(process);

	@Test
	void aNewStepStandsBetweenItsNeighboursInTheSameLane() {
		FlowNode step = node(Literals.STEP, "Bedöma");
		assertUndoable(session, new AppendNode(process, parts.step(), step));
		assertEquals(List.of("Ansökan kommer", "Utreda", "Bedöma", "Klart"), names());
		assertEquals(parts.officer(), step.getLane());
		assertEquals(3, process.getFlows().size());
	}

	@Test
	void afterAnEndTheNewStepComesBeforeIt() {
		session.execute(new AppendNode(process, parts.end(), node(Literals.STEP, "Arkivera")));
		assertEquals(List.of("Ansökan kommer", "Utreda", "Arkivera", "Klart"), names());
	}

	@Test
	void aDecisionGetsOneMoreWayOut() {
		FlowNode decision = node(Literals.DECISION, "Beviljas?");
		session.execute(new AppendNode(process, parts.step(), decision));
		session.execute(new AppendNode(process, decision, node(Literals.STEP, "Avslå")));
		assertEquals(2, decision.getOutgoing().size());
	}

	@Test
	void theFirstStepOfAnEmptyProcessStandsAlone() {
		Process empty = Elements.create(Literals.PROCESS);
		EditingSession other = new Workspace(new MemoryStore(), List.of(), SessionThreads.SAME).create(empty);
		assertUndoable(other, new AppendNode(empty, null, node(Literals.STEP, "Först")));
		assertEquals(1, empty.getNodes().size());
	}

	@Test
	void aRemovedStepLeavesTheFlowWholeAndNoFigure() {
		assertUndoable(session, new RemoveNodes(List.of(parts.step())));
		assertEquals(List.of("Ansökan kommer", "Klart"), names());
		assertEquals(parts.end(), parts.start().getOutgoing().getFirst().getTarget());
		assertTrue(parts.diagram().getNodes().stream().allMatch(view -> view.getTarget() != null));
		assertEquals(2, parts.diagram().getNodes().size());
		assertEquals(1, process.getFlows().size());
	}

	@Test
	void severalInARowCanBeRemovedAtOnce() {
		FlowNode step = node(Literals.STEP, "Bedöma");
		session.execute(new AppendNode(process, parts.step(), step));
		assertUndoable(session, new RemoveNodes(List.of(parts.step(), step)));
		assertEquals(List.of("Ansökan kommer", "Klart"), names());
	}

	@Test
	void neighboursInALineChangePlaces() {
		FlowNode step = node(Literals.STEP, "Bedöma");
		session.execute(new AppendNode(process, parts.step(), step));
		assertUndoable(session, new MoveInFlow(step, Way.EARLIER));
		assertEquals(List.of("Ansökan kommer", "Bedöma", "Utreda", "Klart"), names());
		assertUndoable(session, new MoveInFlow(step, Way.LATER));
		assertEquals(List.of("Ansökan kommer", "Utreda", "Bedöma", "Klart"), names());
	}

	@Test
	void nothingChangesPlacesWithTheStart() {
		assertEquals("processNotInLine", new MoveInFlow(parts.step(), Way.EARLIER).check().orElseThrow().code());
		assertEquals("processNotInLine", new MoveInFlow(parts.start(), Way.LATER).check().orElseThrow().code());
	}

	@Test
	void anApprovedProcessIsNotChangedButCanBeDrawnAndMeasured() {
		process.setState(ProcessState.APPROVED);
		assertEquals("processIsSettled",
				new AppendNode(process, parts.step(), node(Literals.STEP, "x")).check().orElseThrow().code());
		assertEquals("processIsSettled", new RemoveNodes(List.of(parts.step())).check().orElseThrow().code());
		assertFalse(new SetFeature(parts.figure(parts.step()),
				ViewPackage.Literals.NODE_VIEW__X, 7).check().isPresent());
	}

	private static FlowNode node(EClass type, String name) {
		FlowNode node = Elements.create(type);
		node.setName(name);
		return node;
	}

	private List<String> names() {
		return FlowOrder.of(process).stream().map(FlowNode::getName).toList();
	}
}
