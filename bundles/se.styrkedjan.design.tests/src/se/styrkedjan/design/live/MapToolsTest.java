package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;

/** The tools of landscape, collaboration map and goal map, used through the runtime as a user would. */
class MapToolsTest {

	@Test
	void aProcessIsPutIntoARowOfTheLandscapeMovedAndOpened() {
		Landscape landscape = Elements.create(ProcessPackage.Literals.LANDSCAPE);
		var open = new OpenMap(landscape, StyrkedjanViewpoint.LANDSCAPE);
		var main = open.view("MainRow", landscape);
		var support = open.view("SupportRow", landscape);

		var made = open.create("CreateMain", main);
		var entry = (LandscapeEntry) made.getTarget();
		assertEquals(ProcessKind.MAIN, entry.getKind());
		assertSame(main, made.eContainer());

		open.session.execute(open.live.drop(List.of(made), support, 0, 100));
		assertEquals(ProcessKind.SUPPORT, entry.getKind());
		assertSame(support, open.live.viewOf(entry).orElseThrow().eContainer());

		open.session.execute(open.live.rename(open.live.viewOf(entry).orElseThrow(), "Arkivera"));
		assertEquals("Arkivera", open.live.label(open.live.viewOf(entry).orElseThrow()));

		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("SIP");
		open.drop(process, main);
		var dropped = landscape.getEntries().getLast();
		assertEquals(List.of(process.getId(), "SIP", ProcessKind.MAIN),
				List.of(dropped.getProcessId(), dropped.getName(), dropped.getKind()));
		assertEquals(process.getId(),
				open.live.navigations(open.live.viewOf(dropped).orElseThrow()).getFirst().elementId());
		assertEquals(List.of(), open.live.problems());
	}

	@Test
	void actorsMeetAndAgree() {
		CollaborationMap map = Elements.create(ProcessPackage.Literals.COLLABORATION_MAP);
		var open = new OpenMap(map, StyrkedjanViewpoint.COLLABORATION_MAP);
		var unit = open.create("CreateUnit", null);
		var outside = open.create("CreateExternal", null);
		var meeting = open.create("CreateForum", null);
		var paper = open.create("CreateAgreement", null);

		var first = open.connect("ConnectMembership", meeting, unit);
		open.session.execute(open.live.connect(open.tool("ConnectMembership"), outside, meeting));
		open.session.execute(open.live.connect(open.tool("ConnectParty"), paper, outside));

		Forum forum = (Forum) meeting.getTarget();
		Agreement agreement = (Agreement) paper.getTarget();
		assertEquals(List.of(unit.getTarget(), outside.getTarget()), forum.getMembers());
		assertEquals(List.of(outside.getTarget()), agreement.getParties());
		assertTrue(((Actor) outside.getTarget()).isExternal());
		assertEquals(3, open.live.diagram().getEdges().size());

		open.delete(first);
		assertEquals(List.of(outside.getTarget()), forum.getMembers());

		open.delete(outside);
		assertEquals(List.of(), forum.getMembers());
		assertEquals(List.of(), agreement.getParties());
		assertEquals(0, open.live.diagram().getEdges().size());
		assertEquals(List.of(), open.live.problems());
	}

	@Test
	void aPartyFromTheOrganisationBecomesAnActor() {
		CollaborationMap map = Elements.create(ProcessPackage.Literals.COLLABORATION_MAP);
		var open = new OpenMap(map, StyrkedjanViewpoint.COLLABORATION_MAP);

		open.drop(Elements.create(OrganisationPackage.Literals.EXTERNAL_PARTY), null);

		assertTrue(map.getActors().getFirst().isExternal());
		assertNotNull(map.getActors().getFirst().getParty());
	}

	@Test
	void linesOfTheCollaborationMapJoinOnlyWhatBelongsTogether() {
		var open = new OpenMap(Elements.create(ProcessPackage.Literals.COLLABORATION_MAP),
				StyrkedjanViewpoint.COLLABORATION_MAP);
		var unit = open.create("CreateUnit", null);
		var other = open.create("CreateUnit", null);

		assertTrue(open.live.connect(open.tool("ConnectMembership"), unit, other).check().isPresent());
	}

	@Test
	void theUnitWordsItsOwnGoalsAndNoOthers() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		Goal board = Elements.create(SteeringPackage.Literals.GOAL);
		board.setLevel(GoalLevel.BOARD);
		board.setInherited(true);
		board.setTitle("Nämndens mål");
		plan.getGoals().add(board);
		var open = new OpenMap(plan, StyrkedjanViewpoint.GOAL_MAP);
		var above = open.view("Goal", board);

		var made = open.create("CreateGoal", above);
		Goal own = (Goal) made.getTarget();
		assertSame(board, own.getParent());
		assertEquals(GoalLevel.UNIT, own.getLevel());
		assertNotNull(own.getLineage());
		assertEquals(1, open.live.diagram().getEdges().size());

		open.session.execute(open.live.rename(made, "Vårt mål"));
		assertEquals("Vårt mål", own.getTitle());
		assertFalse(open.live.editableText(above).isPresent() && open.live.rename(above, "x").check().isEmpty());
		assertTrue(open.live.delete(List.of(above)).check().isPresent());

		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("SIP");
		open.drop(process, made);
		assertEquals(LinkKind.PROCESS, own.getLinks().getFirst().getKind());
		var carrier = open.view("Carrier", own.getLinks().getFirst());
		assertEquals("SIP", open.live.label(carrier));
		assertEquals(process.getId(), open.live.navigations(carrier).getFirst().elementId());
		assertEquals(List.of(), open.live.problems());
	}
}
