package se.styrkedjan.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.process.AppendNode;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.editing.testsupport.Undoable;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.rules.process.ProcessCheck;

/** Each fix takes away what it was offered for, in one step of undo. */
class ProcessFixesTest {

	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final Process process = parts.process();
	private final EditingSession session = new Workspace(new MemoryStore(), List.of(), SessionThreads.SAME)
			.create(process);

	@Test
	void aStartIsPutFirst() {
		parts.start().setPosition(EventPosition.INTERMEDIATE);
		assertFixes(Fix.ADD_START);
	}

	@Test
	void anEndIsPutLastAndAfterADeadEnd() {
		parts.end().setPosition(EventPosition.INTERMEDIATE);
		assertFixes(Fix.ADD_END);
		assertTrue(found().stream().noneMatch(violation -> violation.code().equals("process.deadEnd")));
	}

	@Test
	void bareWaysOutAreCalledYesAndNo() {
		FlowNode decision = node(Literals.DECISION, "Beviljas?");
		new AppendNode(process, parts.step(), decision).apply();
		Flow second = Elements.create(Literals.FLOW);
		process.getFlows().add(second);
		second.setSource(decision);
		second.setTarget(parts.step());
		assertFixes(Fix.LABEL_YES_NO);
	}

	@Test
	void aNodeWithoutLaneStandsWithItsNeighbour() {
		parts.step().setLane(null);
		assertFixes(Fix.PUT_IN_LANE);
		assertEquals(parts.officer(), parts.step().getLane());
	}

	@Test
	void flowsGetTheKindTheirPlaceAsksFor() {
		process.getFlows().getFirst().setKind(FlowKind.MESSAGE);
		assertFixes(Fix.MAKE_SEQUENCE);
		parts.leader().setExternal(true);
		parts.start().setLane(parts.leader());
		assertFixes(Fix.MAKE_MESSAGE);
	}

	@Test
	void aLinkThatLeadsNowhereIsRemoved() {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.RISK);
		link.setTarget("gone");
		parts.step().getLinks().add(link);
		assertFixes(Fix.REMOVE_LINK);
	}

	@Test
	void aNamelessStepIsTakenOutOfTheFlowWhole() {
		new AppendNode(process, parts.step(), node(Literals.STEP, "")).apply();
		assertFixes(Fix.REMOVE_EMPTY);
		assertEquals(parts.end(), parts.step().getOutgoing().getFirst().getTarget());
	}

	@Test
	void aDecisionWithOneWayGetsAnotherAndBareWaysAreNamedAfterWhereTheyLead() {
		FlowNode decision = node(Literals.DECISION, "Beviljas?");
		new AppendNode(process, parts.step(), decision).apply();
		assertFixes(Fix.ADD_END);
		decision.getOutgoing().getFirst().setName("Ja");
		assertFixes(Fix.LABEL_WAYS);
		assertEquals(decision.getOutgoing().getLast().getTarget().getName(), decision.getOutgoing().getLast().getName());
	}

	@Test
	void whatNothingLeadsToGetsAStart() {
		FlowNode loose = node(Literals.STEP, "Lös");
		loose.setLane(parts.officer());
		process.getNodes().add(loose);
		assertFixes(Fix.ADD_START);
		assertEquals(EventPosition.START, ((Event) loose.getIncoming().getFirst().getSource()).getPosition());
	}

	@Test
	void theUppermostLaneOwnsAProcessWithoutOwner() {
		process.setOwnerRole(null);
		assertFixes(Fix.OWN_BY_LANE);
		assertEquals(parts.officer().getName(), process.getOwnerRole());
	}

	@Test
	void whatShouldHaveBeenReviewedIsRevised() {
		process.setState(ProcessState.APPROVED);
		process.setNextReview(LocalDate.of(2026, 1, 1));
		assertFixes(Fix.REVISE);
		assertEquals(ProcessState.DRAFT, process.getState());
	}

	@Test
	void anAgreementThatShouldHaveBeenReviewedIsInAYear() {
		CollaborationMap map = Elements.create(Literals.COLLABORATION_MAP);
		Agreement agreement = Elements.create(Literals.AGREEMENT);
		agreement.setNextReview(LocalDate.of(2026, 1, 1));
		map.getAgreements().add(agreement);
		Violation found = ProcessCheck.of(map, LocalDate.of(2026, 11, 22), id -> false).stream()
				.filter(each -> each.fixes().contains(Fix.REVIEW_NEXT_YEAR)).findFirst().orElseThrow();
		QuickFixes.operation(Fix.REVIEW_NEXT_YEAR, found).orElseThrow().apply();
		assertEquals(1, LocalDate.now().until(agreement.getNextReview()).getYears());
	}

	private static FlowNode node(EClass type, String name) {
		FlowNode node = Elements.create(type);
		node.setName(name);
		return node;
	}

	private void assertFixes(Fix fix) {
		Violation violation = found().stream().filter(each -> each.fixes().contains(fix)).findFirst().orElseThrow();
		Undoable.assertUndoable(session, QuickFixes.operation(fix, violation).orElseThrow());
		assertTrue(found().stream().noneMatch(each -> each.fixes().contains(fix)), () -> found().toString());
	}

	private List<Violation> found() {
		return ProcessCheck.of(process, LocalDate.of(2026, 11, 22), id -> false);
	}
}
