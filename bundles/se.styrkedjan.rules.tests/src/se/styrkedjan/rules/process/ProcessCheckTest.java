package se.styrkedjan.rules.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;

class ProcessCheckTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final Set<String> KNOWN = Set.of("routine");

	private final Process process = Elements.create(Literals.PROCESS);
	private final Lane lane = lane("Handläggare");
	private final Lane outside = lane("Den enskilde");
	private final Event start = node(Literals.EVENT, "Ansökan kommer");
	private final Step step = node(Literals.STEP, "Utreda");
	private final Event end = node(Literals.EVENT, "Klart");

	/** A process that no rule has anything against. */
	@BeforeEach
	void aFlawlessProcess() {
		process.setName("Ansökan");
		process.setOwnerRole("Enhetschef");
		outside.setExternal(true);
		start.setPosition(EventPosition.START);
		end.setPosition(EventPosition.END);
		flow(start, step);
		flow(step, end);
		link(step, "routine");
		assertEquals(List.of(), codes());
	}

	@Test
	void aNewProcessIsOnlyAskedForItsOwner() {
		Process empty = Elements.create(Literals.PROCESS);
		empty.setName("Ny");
		assertEquals(List.of("process.noOwner"), codes(empty));
	}

	@Test
	void aStartAndAnEndAreWanted() {
		start.setPosition(EventPosition.INTERMEDIATE);
		assertEquals(List.of("process.noStart"), codes());
		start.setPosition(EventPosition.START);
		end.setPosition(EventPosition.INTERMEDIATE);
		assertEquals(List.of("process.noEnd", "process.deadEnd"), codes());
	}

	@Test
	void whatLeadsNowhereAndWhatIsNeverReachedAreTold() {
		Step lone = node(Literals.STEP, "Arkivera");
		link(lone, "routine");
		assertEquals(List.of("process.deadEnd", "process.unreachable"), codes());
		lone.setLane(outside);
		assertEquals(List.of(), codes());
	}

	/** One remark for one fault: a step that was taken out of a long flow is not told once for each step that follows. */
	@Test
	void ofWhatIsNeverReachedOnlyTheFirstIsTold() {
		Step lone = node(Literals.STEP, "Arkivera");
		Step next = node(Literals.STEP, "Gallra");
		link(lone, "routine");
		link(next, "routine");
		flow(lone, next);
		flow(next, end);
		assertEquals(List.of("process.unreachable"), codes());
		assertEquals(lone, check(process).getFirst().target());
		flow(next, lone);
		assertEquals(List.of("process.unreachable"), codes(), "a circle once");
	}

	@Test
	void aDecisionNeedsTwoWaysWithWords() {
		Decision decision = node(Literals.DECISION, "Beviljas?");
		process.getFlows().getFirst().setTarget(decision);
		Flow yes = flow(decision, step);
		assertEquals(List.of("process.oneWay"), codes());
		Flow no = flow(decision, end);
		Violation found = check(process).getFirst();
		assertEquals("process.wayWithoutLabel", found.code());
		assertEquals(List.of(Fix.LABEL_YES_NO), found.fixes());
		yes.setName("Ja");
		assertEquals(List.of(Fix.LABEL_WAYS), check(process).getFirst().fixes());
		no.setName("Nej");
		assertEquals(List.of(), codes());
	}

	@Test
	void aStepStandsInALane() {
		step.setLane(null);
		assertEquals(List.of("process.noLane"), codes());
	}

	@Test
	void messagesCrossTheBorderAndFlowsDoNot() {
		Flow flow = process.getFlows().getFirst();
		flow.setKind(FlowKind.MESSAGE);
		assertEquals(List.of("process.messageInside"), codes());
		start.setLane(outside);
		assertEquals(List.of(), codes());
		flow.setKind(FlowKind.SEQUENCE);
		assertEquals(List.of("process.sequenceAcross"), codes());
	}

	@Test
	void routinesAreAskedForOnceForAProcess() {
		step.getLinks().clear();
		assertEquals(List.of("process.noRoutine"), codes());
		Step other = node(Literals.STEP, "Besluta");
		process.getFlows().getLast().setTarget(other);
		flow(other, end);
		link(other, "routine");
		assertEquals(List.of("process.stepsWithoutRoutine"), codes());
		DocumentNode document = node(Literals.DOCUMENT_NODE, "Rutin");
		flow(document, step).setKind(FlowKind.ASSOCIATION);
		assertEquals(List.of(), codes());
	}

	@Test
	void anApprovedProcessAndAnAgreementAreReviewedInTime() {
		process.setNextReview(TODAY.minusDays(1));
		assertEquals(List.of(), codes());
		process.setState(ProcessState.APPROVED);
		assertEquals(List.of("process.reviewOverdue"), codes());
		process.setNextReview(TODAY);
		assertEquals(List.of(), codes());
		CollaborationMap map = Elements.create(Literals.COLLABORATION_MAP);
		Agreement agreement = Elements.create(Literals.AGREEMENT);
		agreement.setNextReview(TODAY.minusDays(1));
		map.getAgreements().add(agreement);
		for (int i = 0; i < 2; i++) {
			Actor actor = Elements.create(Literals.ACTOR);
			actor.setName("Aktör " + i);
			map.getActors().add(actor);
			agreement.getParties().add(actor);
		}
		agreement.setName("Samverkan");
		assertEquals(List.of("process.reviewOverdue"), codes(map));
	}

	@Test
	void nobodyMeetsOrAgreesAlone() {
		CollaborationMap map = Elements.create(Literals.COLLABORATION_MAP);
		Forum forum = Elements.create(Literals.FORUM);
		Agreement agreement = Elements.create(Literals.AGREEMENT);
		map.getForums().add(forum);
		map.getAgreements().add(agreement);
		forum.setName("SIP");
		agreement.setName("Samverkan");
		assertEquals(List.of("process.emptyForum", "process.emptyAgreement"), codes(map));
		assertTrue(check(map).stream().allMatch(found -> found.fixes().equals(List.of(Fix.REMOVE_EMPTY))));
	}

	@Test
	void whatIsLinkedAndCalledExists() {
		link(step, "gone");
		SubProcessCall call = node(Literals.SUB_PROCESS_CALL, "Beräkna");
		process.getFlows().getLast().setTarget(call);
		flow(call, end);
		assertEquals(List.of("process.brokenLink", "process.callsNothing"), codes());
		call.setProcessId("gone");
		assertEquals(List.of("process.brokenLink", "process.callsNothing"), codes());
		call.setProcessId("routine");
		assertEquals(List.of("process.brokenLink"), codes());
	}

	@Test
	void everythingHasWordsInBothLanguages() {
		step.setName(" ");
		step.setLane(null);
		step.getLinks().clear();
		link(process, "gone");
		process.setOwnerRole(null);
		process.setState(ProcessState.APPROVED);
		process.setNextReview(TODAY.minusYears(1));
		List<Violation> found = check(process);
		assertEquals(Set.of("emptyTitle", "process.noOwner", "process.noLane", "process.noRoutine",
				"process.brokenLink", "process.reviewOverdue"),
				new TreeSet<>(found.stream().map(Violation::code).toList()));
		for (Violation violation : found) {
			String swedish = RuleWords.in(Locale.of("sv")).of(violation);
			assertFalse(swedish.contains("{") || swedish.equals(RuleWords.in(Locale.ENGLISH).of(violation)), swedish);
		}
		assertEquals(found.size(), ProcessCheck.byElement(found).values().stream().mapToInt(List::size).sum());
	}

	private List<String> codes() {
		return codes(process);
	}

	private static List<String> codes(EObject root) {
		return check(root).stream().map(Violation::code).collect(Collectors.toList());
	}

	private static List<Violation> check(EObject root) {
		return ProcessCheck.of(root, TODAY, KNOWN::contains);
	}

	private Lane lane(String name) {
		Lane made = Elements.create(Literals.LANE);
		made.setName(name);
		process.getLanes().add(made);
		return made;
	}

	private <T extends FlowNode> T node(EClass type, String name) {
		T made = Elements.create(type);
		made.setName(name);
		made.setLane(lane);
		process.getNodes().add(made);
		return made;
	}

	private Flow flow(FlowNode source, FlowNode target) {
		Flow made = Elements.create(Literals.FLOW);
		made.setSource(source);
		made.setTarget(target);
		process.getFlows().add(made);
		return made;
	}

	private static void link(Linkable element, String target) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.DOCUMENT);
		link.setLabel("Rutin");
		link.setTarget(target);
		element.getLinks().add(link);
	}
}
