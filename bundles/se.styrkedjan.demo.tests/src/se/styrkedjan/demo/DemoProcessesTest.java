package se.styrkedjan.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringChain;
import se.styrkedjan.rules.process.ProcessCheck;

class DemoProcessesTest {

	private final List<EObject> documents = DemoContent.documents();
	private final List<Process> processes = roots(Process.class);
	private final Set<String> identities = identities();

	@Test
	void holdsALandscapeACollaborationMapAndEightProcesses() {
		assertEquals(1, roots(Landscape.class).size());
		assertEquals(1, roots(CollaborationMap.class).size());
		assertTrue(processes.size() >= 8, "processes: " + processes.size());
	}

	@Test
	void leadsEveryPlaceOfTheLandscapeToAProcess() {
		var entries = roots(Landscape.class).getFirst().getEntries();
		assertAll(entries.stream().map(LandscapeEntry::getProcessId).map(this::exists));
	}

	@Test
	void leadsEveryReferenceToAnElementOfTheDemo() {
		List<Executable> checks = new ArrayList<>();
		processes.forEach(process -> {
			checks.add(exists(process.getOwnerRole()));
			checks.add(exists(process.getUnitId()));
			process.getLanes().forEach(lane -> checks.add(exists(lane.getParty())));
			process.getNodes().forEach(node -> reference(node).forEach(id -> checks.add(exists(id))));
			process.eAllContents().forEachRemaining(part -> {
				if (part instanceof Link link) {
					checks.add(exists(link.getTarget()));
					checks.add(exists(link.getDocument()));
				}
			});
		});
		assertTrue(checks.size() > 250, "references: " + checks.size());
		assertAll(checks);
	}

	@Test
	void joinsEveryFlowAtBothEnds() {
		processes.forEach(process -> process.getFlows().forEach(flow -> {
			assertTrue(flow.getSource().getOutgoing().contains(flow), process.getName());
			assertTrue(flow.getTarget().getIncoming().contains(flow), process.getName());
		}));
	}

	@Test
	void putsEveryNodeInALane() {
		processes.forEach(process -> process.getNodes()
				.forEach(node -> assertFalse(node.getLane() == null, process.getName() + ": " + node.getName())));
	}

	@Test
	void givesTheRulesNothingButOneOverdueReviewAndStepsWithoutRoutine() {
		Set<String> found = new TreeSet<>();
		documents.stream().filter(root -> !(root instanceof Plan || root instanceof SteeringChain))
				.forEach(root -> ProcessCheck.of(root, LocalDate.of(2026, 11, 22), identities::contains)
						.forEach(violation -> found.add(violation.code() + " " + violation.arguments())));
		found.removeIf(line -> line.startsWith("process.stepsWithoutRoutine"));
		assertEquals(Set.of("process.reviewOverdue [Förebygga vräkning, 2026-10-20]"), found);
	}

	private Executable exists(String id) {
		return () -> assertTrue(identities.contains(id), "leads nowhere: " + id);
	}

	private static List<String> reference(FlowNode node) {
		return switch (node) {
		case SubProcessCall call -> List.of(call.getProcessId());
		case Connector connector -> List.of(connector.getProcessId());
		case DocumentNode document -> List.of(document.getReferenceId());
		case SystemNode system -> List.of(system.getSystemId());
		default -> List.of();
		};
	}

	private Set<String> identities() {
		Set<String> found = new HashSet<>();
		for (var root : documents) {
			found.add(((Element) root).getId());
			root.eAllContents().forEachRemaining(part -> {
				found.add(((Element) part).getId());
				found.add(switch (part) {
				case Goal goal -> goal.getLineage();
				case Indicator indicator -> indicator.getLineage();
				case Activity activity -> activity.getLineage();
				default -> ((Element) part).getId();
				});
			});
		}
		return found;
	}

	private <T> List<T> roots(Class<T> type) {
		return documents.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
