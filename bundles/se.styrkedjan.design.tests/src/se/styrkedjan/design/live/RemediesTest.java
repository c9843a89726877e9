package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.diagram.live.BrokenRule;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.viewpoint.description.ValidationRule;

/** The fixes of the specification take away what they are offered for, in one step of undo. */
class RemediesTest {

	private final FlowExample example = new FlowExample();
	private final Process process = example.process;

	@Test
	void theUppermostLaneOfTheUnitOwnsAProcessWithoutOwner() {
		process.setOwnerRole(null);
		process.getLanes().move(0, example.landlord);
		fix("NoOwner");
		assertEquals("role-1", process.getOwnerRole());
	}

	/** Sirius knows no lock of what is approved; in the product it refuses tools, and its own rule begins the draft. */
	@Test
	void whatShouldHaveBeenReviewedBecomesTheNextDraft() {
		process.setState(ProcessState.APPROVED);
		process.setVersion("2.0");
		process.setNextReview(LocalDate.now().minusDays(1));
		OpenFlow open = new OpenFlow(process);
		Operation draft = broken("OverdueReview", open.live).getFirst().fixes().getFirst().operation();
		assertTrue(draft.check().isPresent());

		open.session.execute(new Change(draft::apply));

		assertEquals(List.of(), broken("OverdueReview", open.live));
		assertEquals(ProcessState.DRAFT, process.getState());
		assertEquals("2.1", process.getVersion());
	}

	@Test
	void whatNothingLeadsToGetsAStartInItsLane() {
		FlowNode loose = example.node(Literals.STEP, "Lös", example.officer);
		example.flow(loose, example.decide, FlowKind.SEQUENCE);
		fix("Unreached");
		FlowNode before = loose.getIncoming().getFirst().getSource();
		assertEquals(EventPosition.START, ((Event) before).getPosition());
		assertEquals(example.officer, before.getLane());
	}

	@Test
	void aCallThatLeadsNowhereGoesAndTheFlowHangsTogether() {
		FlowNode call = example.node(Literals.SUB_PROCESS_CALL, "Okänd", example.officer);
		example.second.setTarget(call);
		example.flow(call, example.decide, FlowKind.SEQUENCE);
		fix("LeadsNowhere");
		assertFalse(process.getNodes().contains(call));
		assertEquals(List.of(example.decide), example.receive.getOutgoing().stream().map(flow -> flow.getTarget()).toList());
		assertEquals(3, process.getFlows().size());
	}

	@Test
	void aCallBetweenManyWaysGoesWithThemAll() {
		FlowNode call = example.node(Literals.CONNECTOR, "Okänd", example.officer);
		example.flow(example.receive, call, FlowKind.SEQUENCE);
		example.flow(example.decide, call, FlowKind.SEQUENCE);
		fix("LeadsNowhere");
		assertEquals(List.of(example.first, example.second, example.third), process.getFlows());
	}

	@Test
	void anAgreementThatShouldHaveBeenReviewedIsInAYear() {
		CollaborationMap map = Elements.create(Literals.COLLABORATION_MAP);
		Agreement agreement = Elements.create(Literals.AGREEMENT);
		agreement.setNextReview(LocalDate.now().minusDays(1));
		map.getAgreements().add(agreement);
		OpenMap open = new OpenMap(map, StyrkedjanViewpoint.COLLABORATION_MAP);
		fix("OverdueAgreement", open.session, open.live);
		assertEquals(LocalDate.now().plusYears(1), agreement.getNextReview());
	}

	/** A made-up routine, frequency or carrier would only hide that nobody has thought about it. */
	@Test
	void whatOnlyPeopleKnowHasNoFix() {
		assertEquals(List.of("NoRoutine", "ForumWithoutFrequency", "UncarriedGoal"), rulesWithoutFix());
	}

	private static List<String> rulesWithoutFix() {
		return StyrkedjanViewpoint.load().diagrams().stream().flatMap(diagram -> diagram.rules().stream())
				.filter(rule -> rule.fixes().isEmpty()).map(ValidationRule::name).toList();
	}

	private void fix(String rule) {
		OpenFlow open = new OpenFlow(process);
		fix(rule, open.session, open.live);
	}

	private static void fix(String rule, EditingSession session, LiveDiagram live) {
		List<BrokenRule> before = broken(rule, live);
		assertEquals(1, before.size(), rule);
		session.execute(before.getFirst().fixes().getFirst().operation());
		assertEquals(List.of(), broken(rule, live));
		assertEquals(List.of(), live.problems());
		session.undo();
		assertEquals(1, broken(rule, live).size(), "undone in one step");
		session.redo();
	}

	private static List<BrokenRule> broken(String rule, LiveDiagram live) {
		return live.brokenRules().stream().filter(found -> found.rule().equals(rule)).toList();
	}
}
