package se.styrkedjan.store.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringChain;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.testsupport.PlanFixture;

/** The entries of documents, a kind at a time. */
class ProjectorTest {

	@Test
	void aPlanIsProjectedInTheOrderOfItsGoals() {
		Projection projection = Projector.project(PlanFixture.small("Norr", 2025));
		List<GoalEntry> goals = projection.entries(GoalEntry.class);
		assertEquals(List.of("En stad för alla", "Stöd ges i tid", "Stödet är likvärdigt", "Handläggningen är snabb"),
				goals.stream().map(GoalEntry::title).toList());
		assertEquals(List.of(0, 1, 2, 3), goals.stream().map(GoalEntry::position).toList());
		assertEquals(Status.FULLY, goals.getLast().status());
		assertEquals(goals.get(2).elementId(), goals.getLast().parentId());
	}

	@Test
	void aPeriodThatWasNotJudgedDoesNotHideOneThatWas() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Mål").assessed(Period.T2, Status.PARTLY)
				.assessed(Period.VB, Status.NO_DATA).build();
		assertEquals(Status.PARTLY, Projector.project(plan).entries(GoalEntry.class).getFirst().status());
	}

	@Test
	void indicatorsAndOutcomesCarryNumbersWithoutEmptyDecimals() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Mål").indicator("Andel", "80.00")
				.outcome(Period.T1, "0.000", Status.NOT).outcome(Period.VB, "1E+30", Status.FULLY).build();
		Projection projection = Projector.project(plan);
		assertEquals(new BigDecimal("8E+1"), projection.entries(IndicatorEntry.class).getFirst().target());
		assertEquals(BigDecimal.ZERO, projection.entries(OutcomeEntry.class).getFirst().value());
		assertNull(projection.entries(OutcomeEntry.class).getLast().value());
	}

	@Test
	void theCouncilsTargetCountsWhenTheUnitHasNone() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Mål").indicator("Andel", "80").build();
		var target = plan.getGoals().getFirst().getIndicators().getFirst().getTarget();
		target.setValue(null);
		target.setCityValue(new BigDecimal("75"));
		assertEquals(new BigDecimal("75"), Projector.project(plan).entries(IndicatorEntry.class).getFirst().target());
	}

	@Test
	void aCaseIsCountedInEachOfItsCategories() {
		CaseRegister register = Elements.create(RegisterPackage.Literals.CASE_REGISTER);
		CaseGroup group = Elements.create(RegisterPackage.Literals.CASE_GROUP);
		group.setName("Beröm");
		register.getGroups().add(group);
		Case registered = Elements.create(RegisterPackage.Literals.CASE);
		registered.setDate(LocalDate.of(2025, 3, 1));
		register.getCases().add(registered);
		register.getCases().add(Elements.create(RegisterPackage.Literals.CASE));
		for (String name : List.of("Bemötande", "Annat")) {
			CaseCategory category = Elements.create(RegisterPackage.Literals.CASE_CATEGORY);
			category.setName(name);
			group.getCategories().add(category);
			registered.getCategories().add(category);
		}
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setRegister(register);
		assertEquals(List.of("Beröm/Bemötande", "Beröm/Annat", "/"), Projector.project(plan).entries(CaseEntry.class)
				.stream().map(entry -> entry.group() + "/" + entry.category()).toList());
	}

	@Test
	void risksLinksAndStepsHaveEntries() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		InternalControl control = Elements.create(ControlPackage.Literals.INTERNAL_CONTROL);
		Risk risk = Elements.create(ControlPackage.Literals.RISK);
		risk.setEvent("Fel utbetalning");
		risk.setLikelihood(3);
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.STEP);
		link.setTarget("step");
		risk.getLinks().add(link);
		control.getRisks().add(risk);
		plan.setInternalControl(control);
		Projection projection = Projector.project(plan);
		assertEquals(List.of(new RiskEntry(risk.getId(), "Fel utbetalning", "", 3, 1)),
				projection.entries(RiskEntry.class));
		assertEquals(List.of(new LinkEntry(link.getId(), risk.getId(), LinkKind.STEP, "step", "")),
				projection.entries(LinkEntry.class));
	}

	@Test
	void stepsNameTheirLane() {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		Lane lane = Elements.create(ProcessPackage.Literals.LANE);
		lane.setName("Handläggare");
		Step step = Elements.create(ProcessPackage.Literals.STEP);
		step.setName("Utreder");
		process.getLanes().add(lane);
		process.getNodes().add(step);
		step.setLane(lane);
		assertEquals(List.of(new StepEntry(step.getId(), "Step", "Utreder", "Handläggare")),
				Projector.project(process).entries(StepEntry.class));
	}

	@Test
	void textsOfNamelessPartsBelongToTheirOwner() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Mål").text("<p>Väntat</p>")
				.assessed(Period.VB, Status.FULLY).build();
		plan.getGoals().getFirst().getAssessments().getFirst().setAnalysis("<p>Analysen &amp; mer</p>");
		TextEntry text = Projector.project(plan).entries(TextEntry.class).stream()
				.filter(entry -> "Goal".equals(entry.type())).findFirst().orElseThrow();
		assertEquals("Mål", text.title());
		assertEquals("Väntat\nAnalysen & mer", text.body());
	}

	@Test
	void goalsOfAChainAreFoundButNotCounted() {
		SteeringChain chain = Elements.create(SteeringPackage.Literals.STEERING_CHAIN);
		chain.getGoals().addAll(PlanFixture.small("Norr", 2025).getGoals());
		Projection projection = Projector.project(chain);
		assertTrue(projection.entries(GoalEntry.class).isEmpty());
		assertTrue(projection.entries(TextEntry.class).stream().anyMatch(text -> "En stad för alla".equals(text
				.title())));
	}

	@Test
	void ofTwoElementsWithTheSameIdTheFirstHasTheEntry() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.CITY_DIRECTION, "1", "Ett")
				.goal(GoalLevel.CITY_DIRECTION, "2", "Två").build();
		plan.getGoals().getLast().setId(plan.getGoals().getFirst().getId());
		assertEquals(List.of("Ett"),
				Projector.project(plan).entries(GoalEntry.class).stream().map(GoalEntry::title).toList());
	}

	@Test
	void aHeadIsReadFromEveryKindOfRoot() {
		Plan plan = PlanFixture.small("Norr", 2025);
		assertEquals(new DocumentHead(plan.getId(), DocumentKind.PLAN, "Norr", "unit-Norr", "Norr", 2025),
				DocumentHead.of(plan));
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		assertEquals(DocumentKind.PROCESS, DocumentHead.of(process).kind());
		assertEquals(DocumentKind.CHAIN,
				DocumentHead.of(Elements.<SteeringChain>create(SteeringPackage.Literals.STEERING_CHAIN)).kind());
		plan.setId(null);
		assertThrows(IllegalArgumentException.class, () -> DocumentHead.of(plan));
		assertThrows(IllegalArgumentException.class, () -> DocumentHead.of(plan.getGoals().getFirst()));
	}

	@Test
	void aPictureHasNoWordsButItsCommentsDo() {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("Ansökan");
		Diagram diagram = Elements.create(ViewPackage.Literals.DIAGRAM);
		diagram.setDescription("Flow");
		EdgeView edge = Elements.create(ViewPackage.Literals.EDGE_VIEW);
		edge.setPoints("1,2 3,4");
		diagram.getEdges().add(edge);
		Comment comment = Elements.create(ViewPackage.Literals.COMMENT);
		comment.setText("<p>Gäller detta ännu?</p>");
		diagram.getComments().add(comment);
		process.getDiagrams().add(diagram);
		assertEquals(List.of(new TextEntry(process.getId(), "Process", "Ansökan", ""),
				new TextEntry(comment.getId(), "Comment", "Gäller detta ännu?", "")),
				Projector.project(process).entries(TextEntry.class));
	}
}
