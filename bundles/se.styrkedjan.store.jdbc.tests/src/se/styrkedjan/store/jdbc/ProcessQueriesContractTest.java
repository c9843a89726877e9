package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.organisation.Role;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.UseRow;
import se.styrkedjan.testsupport.PlanFixture;

/** What is asked about processes and the dictionary, whatever the database. */
abstract class ProcessQueriesContractTest extends StoreContract {

	@Test
	void processesAreListedByNumberWithTheNameOfTheirOwner() {
		Role role = role("Enhetschef");
		process("Andra", "H10", role.getId());
		Process first = process("Första", "H9", role.getId());
		process("Utan nummer", "", "Någon annan");
		assertEquals(List.of("Utan nummer", "Andra", "Första"),
				store.queries().processes().stream().map(ProcessRow::name).toList());
		ProcessRow row = store.queries().processes().getLast();
		assertEquals(new ProcessRow(first.getId(), "unit", "H9", "Första", ProcessKind.MAIN, ProcessState.APPROVED,
				"Enhetschef", "1.0", LocalDate.of(2027, 1, 31), 1, 1), row);
		assertEquals("Någon annan", store.queries().processes().getFirst().owner());
	}

	@Test
	void usesAreFoundInLanesAndLinksOfEveryDocument() {
		Role role = role("Handläggare");
		Process process = process("Ansökan", "H1", role.getId());
		Lane lane = Elements.create(ProcessPackage.Literals.LANE);
		lane.setName("Handläggare");
		lane.setParty(role.getId());
		process.getLanes().add(lane);
		Step step = Elements.create(ProcessPackage.Literals.STEP);
		step.setName("Utreda");
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.SYSTEM);
		link.setTarget("system");
		step.getLinks().add(link);
		process.getNodes().add(step);
		save(process, 1);
		assertEquals(List.of("Ansökan", "Handläggare"),
				store.queries().uses(role.getId()).stream().map(UseRow::elementTitle).toList());
		assertEquals(
				List.of(new UseRow(process.getId(), DocumentKind.PROCESS, "Ansökan", step.getId(), "Step", "Utreda")),
				store.queries().uses("system"));
	}

	@Test
	void usesOfMoreElementsThanADatabaseTakesAtOnceAreFound() {
		Role role = role("Handläggare");
		Process process = process("Ansökan", "H1", role.getId());
		var targets = new ArrayList<>(List.of(role.getId()));
		for (int i = 0; i < 450; i++) {
			targets.add("step-" + i);
			link(process, LinkKind.SYSTEM, "step-" + i, "");
		}
		save(process, 1);
		var uses = store.queries().uses(targets);
		assertEquals(Set.copyOf(targets), uses.keySet());
		targets.forEach(target -> assertEquals(store.queries().uses(target), uses.get(target)));
		assertEquals(Map.of(), store.queries().uses(List.of("nobody")));
		assertEquals(Map.of(), store.queries().uses(List.of()));
	}

	@Test
	void aCaseCountsOnceForAProcessHoweverManyOfItsStepsItConcerns() {
		Plan plan = PlanFixture.plan("Norr", 2025).build();
		plan.setRegister(Elements.create(RegisterPackage.Literals.CASE_REGISTER));
		Case both = aCase(plan, "1");
		link(both, LinkKind.STEP, "step", "a");
		link(both, LinkKind.STEP, "other step", "a");
		link(both, LinkKind.PROCESS, "b", "b");
		link(aCase(plan, "2"), LinkKind.PROCESS, "a", "a");
		link(aCase(plan, "3"), LinkKind.GOAL, "goal", "c");
		save(plan, 0);
		process("Länkar utan att vara ett ärende", "", "");
		assertEquals(Map.of("a", 2, "b", 1), store.queries().casesByProcess());
	}

	private static Case aCase(Plan plan, String number) {
		Case one = Elements.create(RegisterPackage.Literals.CASE);
		one.setNumber(number);
		plan.getRegister().getCases().add(one);
		return one;
	}

	private static void link(Linkable from, LinkKind kind, String target, String document) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(kind);
		link.setTarget(target);
		link.setDocument(document);
		from.getLinks().add(link);
	}

	@Test
	void whatIsNoLongerUsedIsNotFound() {
		Role role = role("Handläggare");
		Process process = process("Ansökan", "H1", role.getId());
		process.setOwnerRole(null);
		save(process, 1);
		assertTrue(store.queries().uses(role.getId()).isEmpty());
	}

	@Test
	void identitiesOfDocumentsElementsAndLineagesAreKnown() {
		Role role = role("Handläggare");
		var plan = PlanFixture.plan("Norr", 2025)
				.goal(GoalLevel.UNIT, "", "Mål").lineage("line").build();
		save(plan, 0);
		var ids = new ArrayList<>(List.of(role.getId(), plan.getId(), "line", "gone"));
		ids.addAll(Collections.nCopies(500, "neither"));
		assertEquals(Set.of(role.getId(), plan.getId(), "line"), store.queries().known(ids));
		assertEquals(Set.of(), store.queries().known(List.of()));
	}

	private Role role(String name) {
		Organisation organisation = Elements.create(OrganisationPackage.Literals.ORGANISATION);
		Role role = Elements.create(OrganisationPackage.Literals.ROLE);
		role.setName(name);
		organisation.getRoles().add(role);
		save(organisation, 0);
		return role;
	}

	private Process process(String name, String number, String owner) {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName(name);
		process.setNumber(number);
		process.setOwnerRole(owner);
		process.setUnitId("unit");
		process.setVersion("1.0");
		process.setState(ProcessState.APPROVED);
		process.setApprovedRevision(1);
		process.setNextReview(LocalDate.of(2027, 1, 31));
		save(process, 0);
		return process;
	}
}
