package se.styrkedjan.design.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.ProcessRow;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.UseRow;

class OutsideReaderTest {

	private static final ProcessRow SIP = new ProcessRow("p", "", "1", "SIP", ProcessKind.MAIN, ProcessState.REVIEW, "", "",
			null, 0, 1);

	@Test
	void casesAreCountedOnceForEachStepAndForTheWholeProcess() {
		var example = new FlowExample();
		var step = example.receive.getId();

		var whole = example.process.getId();

		var outside = reader(Map.of(step, List.of(use("case-1", "Case"), use("case-1", "Case"), use("case-2", "Case"),
				use("risk-1", "Risk")), whole, List.of(use("case-3", "Case")), example.decide.getId(),
				List.of(use("risk-1", "Risk")))).read(OutsideQuestion.of(example.process));

		assertEquals(Map.of(step, 2, whole, 1), outside.casesOf());
		assertEquals(Map.of("p", 3), outside.casesOfProcess());
		assertEquals(Map.of("p", "SIP"), outside.nameOfProcess());
		assertEquals(Map.of("p", ProcessState.REVIEW), outside.stateOfProcess());
	}

	@Test
	void theProcessesThatLinkToAGoalCarryIt() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		plan.getGoals().add(goal);
		plan.getGoals().add(Elements.create(SteeringPackage.Literals.GOAL));

		var outside = reader(Map.of(goal.getLineage(), List.of(use("x", "Process"),
				new UseRow("d", DocumentKind.PLAN, "Planen", "y", "Risk", "")))).read(OutsideQuestion.of(plan));

		assertEquals(Map.of(goal.getLineage(), List.of("Ekonomiskt bistånd")), outside.carriersOfGoal());
	}

	@Test
	void aProcessAndWhatItConsistsOfAreInQuestion() {
		var example = new FlowExample();
		var question = OutsideQuestion.of(example.process);

		assertEquals(1 + example.process.getNodes().size(), question.places().size());
		assertEquals(Set.of(), question.lineages());
	}

	private static UseRow use(String element, String type) {
		return new UseRow("d", DocumentKind.PROCESS, "Ekonomiskt bistånd", element, type, "");
	}

	/** A database that knows one process and some uses, and fails on any other question. */
	private static OutsideReader reader(Map<String, List<UseRow>> uses) {
		return new OutsideReader((Queries) Proxy.newProxyInstance(OutsideReaderTest.class.getClassLoader(),
				new Class<?>[] { Queries.class }, (proxy, method, arguments) -> switch (method.getName()) {
				case "processes" -> List.of(SIP);
				case "uses" -> uses.entrySet().stream().filter(entry -> ((Collection<?>) arguments[0]).contains(entry.getKey()))
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
				case "casesByProcess" -> Map.of("p", 3);
				default -> throw new UnsupportedOperationException(method.getName());
				}));
	}
}
