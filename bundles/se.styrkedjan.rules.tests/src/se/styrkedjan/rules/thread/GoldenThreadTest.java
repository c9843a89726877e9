package se.styrkedjan.rules.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.thread.Gap.Kind;
import se.styrkedjan.rules.thread.Relation.Direction;

class GoldenThreadTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
	private final Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
	private final Indicator indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
	private final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	private final Step step = Elements.create(ProcessPackage.Literals.STEP);

	@BeforeEach
	void joinAPlanAndAProcess() {
		goal.setLevel(GoalLevel.UNIT);
		goal.getIndicators().add(indicator);
		plan.getGoals().add(goal);
		process.getNodes().add(step);
		link(process, goal.getLineage());
		link(step, indicator.getLineage());
	}

	@Test
	void linksAreFollowedInBothDirections() {
		var thread = thread();

		assertEquals(List.of(new Relation(Direction.DOWN, thread.node(indicator.getId()).orElseThrow()),
				new Relation(Direction.IN, thread.node(process.getId()).orElseThrow())), thread.around(goal.getId()));
		assertEquals(List.of(Direction.UP, Direction.IN),
				thread.around(indicator.getId()).stream().map(Relation::direction).toList());
		assertEquals(process.getId(), thread.node(step.getId()).orElseThrow().documentId());
	}

	@Test
	void aLinkThatLeadsNowhereJoinsNothing() {
		link(step, "gone");

		assertEquals(2, thread().around(step.getId()).size());
	}

	@Test
	void aRoutineOnTheMapCountsAsTheStepsRoutine() {
		assertEquals(1, Coverage.of(thread(), TODAY).gaps(Kind.STEP_WITHOUT_ROUTINE).size());
		DocumentNode routine = Elements.create(ProcessPackage.Literals.DOCUMENT_NODE);
		Flow line = Elements.create(ProcessPackage.Literals.FLOW);
		line.setKind(FlowKind.ASSOCIATION);
		line.setSource(step);
		line.setTarget(routine);
		process.getNodes().add(routine);
		process.getFlows().add(line);

		assertEquals(List.of(), Coverage.of(thread(), TODAY).gaps(Kind.STEP_WITHOUT_ROUTINE));
	}

	@Test
	void everyKindOfGapIsFound() {
		process.setNextReview(TODAY.minusDays(1));
		InternalControl control = Elements.create(ControlPackage.Literals.INTERNAL_CONTROL);
		Risk risk = Elements.create(ControlPackage.Literals.RISK);
		control.getRisks().add(risk);
		plan.setInternalControl(control);
		Goal bare = Elements.create(SteeringPackage.Literals.GOAL);
		bare.setLevel(GoalLevel.UNIT);
		plan.getGoals().add(bare);
		outcome("5");
		outcome("5.0");

		var gaps = Coverage.of(thread(), TODAY);

		for (var kind : Kind.values()) {
			assertEquals(1, gaps.gaps(kind).size(), kind.toString());
		}
		assertEquals(10, gaps.checked());
		assertEquals(20, gaps.percent());
	}

	@Test
	void inheritedGoalsAreTheConcernOfOthers() {
		goal.setInherited(true);
		indicator.setInherited(true);

		assertTrue(Coverage.of(thread(), TODAY).gaps().stream().noneMatch(gap -> gap.node().kind() == NodeKind.GOAL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Vi har arbetat med Snabbt besked under året.</p>", "<p>SNABBT&nbsp;BESKED, och mer</p>",
			"<ul><li>Snabbt besked</li></ul>", "snabbt besked" })
	void aTextIsJoinedToWhatItNames(String text) {
		goal.setTitle("Snabbt besked");
		Section section = text(text);

		assertEquals(List.of(new Relation(Direction.MENTIONS, thread().node(goal.getId()).orElseThrow())),
				thread().around(section.getId()));
		assertTrue(thread().around(goal.getId()).stream()
				.anyMatch(relation -> relation.direction() == Direction.MENTIONED && relation.other().kind() == NodeKind.TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Snabbt beskedet</p>", "<p>osnabbt besked</p>", "<p>Snabbt</p>", "", "<p>12 av 54</p>" })
	void aTextThatNamesNothingIsAlone(String text) {
		goal.setTitle("Snabbt besked");
		indicator.setTitle("12");
		step.setName("Snabbt");

		assertEquals(List.of(), thread().around(text(text).getId()));
	}

	private Section text(String text) {
		Report report = Elements.create(SteeringPackage.Literals.REPORT);
		Section section = Elements.create(SteeringPackage.Literals.SECTION);
		section.setText(text);
		report.getSections().add(section);
		plan.getReports().add(report);
		return section;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void everyRelationHasItsCounterpart(long seed) {
		var random = new Random(seed);
		var ends = new ArrayList<Linkable>(List.of(goal, indicator, process, step));
		for (int i = 0; i < 40; i++) {
			Goal another = Elements.create(SteeringPackage.Literals.GOAL);
			ends.add(another);
			goal.getGoals().add(another);
			link(ends.get(random.nextInt(ends.size())), another.getLineage());
		}
		var thread = thread();

		for (var node : thread.nodes()) {
			for (var relation : thread.around(node.id())) {
				assertTrue(thread.around(relation.other().id()).stream()
						.anyMatch(back -> back.other() == node && back.direction() == opposite(relation.direction())));
			}
		}
	}

	private static Direction opposite(Direction direction) {
		return switch (direction) {
		case UP -> Direction.DOWN;
		case DOWN -> Direction.UP;
		case OUT -> Direction.IN;
		case IN -> Direction.OUT;
		case MENTIONS -> Direction.MENTIONED;
		case MENTIONED -> Direction.MENTIONS;
		case ORIGIN -> Direction.CARRIED;
		case CARRIED -> Direction.ORIGIN;
		case SAME -> Direction.SAME;
		};
	}

	private GoldenThread thread() {
		return GoldenThread.through(List.of(plan, process));
	}

	private void outcome(String value) {
		Outcome outcome = Elements.create(SteeringPackage.Literals.OUTCOME);
		outcome.setValue(new BigDecimal(value));
		outcome.setPrevious(new BigDecimal("5.00"));
		indicator.getOutcomes().add(outcome);
	}

	private static void link(Linkable from, String target) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setTarget(target);
		from.getLinks().add(link);
	}
}
