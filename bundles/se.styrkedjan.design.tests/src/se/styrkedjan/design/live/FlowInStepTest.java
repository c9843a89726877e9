package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.EventTrigger;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** What services say they read is all they read: a diagram that follows random changes shows what a new one would show. */
class FlowInStepTest {

	private static final List<EClass> KINDS = List.of(ProcessPackage.Literals.STEP, ProcessPackage.Literals.EVENT,
			ProcessPackage.Literals.DECISION, ProcessPackage.Literals.SUB_PROCESS_CALL, ProcessPackage.Literals.DOCUMENT_NODE,
			ProcessPackage.Literals.SYSTEM_NODE, ProcessPackage.Literals.NOTE, ProcessPackage.Literals.CONNECTOR);

	private final Viewpoint viewpoint = StyrkedjanViewpoint.load();
	private final Process process = new FlowExample().process;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aDiagramThatFollowsChangesShowsWhatANewOneShows(long seed) {
		var open = new OpenFlow(process);
		for (var layer : open.live.layers()) {
			open.session.execute(open.live.showLayer(layer.name(), Visibility.ON));
		}
		var random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			move(open, random);
			var fresh = LiveDiagram.make(process, viewpoint, StyrkedjanViewpoint.PROCESS_FLOW);
			for (var layer : fresh.layers()) {
				fresh.showLayer(layer.name(), Visibility.ON).apply();
			}
			assertEquals(Shown.in(fresh), Shown.in(open.live), "seed " + seed + ", round " + round);
		}
	}

	private void move(OpenFlow open, Random random) {
		int choice = random.nextInt(10);
		if (choice == 0 && open.session.undoable().isPresent()) {
			open.session.undo();
		} else if (choice == 1 && open.session.redoable().isPresent()) {
			open.session.redo();
		} else {
			open.session.execute(new Change(() -> change(random)));
		}
	}

	private void change(Random random) {
		FlowNode node = any(process.getNodes(), random);
		switch (random.nextInt(14)) {
		case 0, 1 -> addNode(random);
		case 2 -> addFlow(random);
		case 3 -> node.setName("namn " + random.nextInt());
		case 4 -> node.setLane(random.nextInt(4) == 0 ? null : any(process.getLanes(), random));
		case 5 -> process.getNodes().remove(node);
		case 6 -> process.getLanes().move(0, any(process.getLanes(), random));
		case 7 -> Optional.ofNullable(any(process.getFlows(), random)).ifPresent(flow -> change(flow, random));
		case 8 -> node.getLinks().add(link(random));
		case 9 -> node.getLinks().clear();
		case 10 -> any(process.getLanes(), random).setExternal(random.nextBoolean());
		case 11 -> process.setLeadTime(random.nextBoolean() ? null : time(random));
		default -> change(node, random);
		}
	}

	private void change(FlowNode node, Random random) {
		switch (node) {
		case Event event -> {
			event.setPosition(EventPosition.get(random.nextInt(3)));
			event.setTrigger(EventTrigger.get(random.nextInt(3)));
			event.setWaitTime(random.nextBoolean() ? "inom kort" : null);
		}
		case Step step when step.getLeadTime() != null -> step.getLeadTime().setMeasured(days(random));
		case Step step -> step.setLeadTime(time(random));
		case SubProcessCall call -> call.setProcessId(random.nextBoolean() ? "p" : null);
		default -> node.setName(null);
		}
	}

	private void change(Flow flow, Random random) {
		flow.setKind(FlowKind.get(random.nextInt(3)));
		flow.setTarget(any(process.getNodes(), random));
		flow.setName(random.nextBoolean() ? "Ja" : null);
	}

	private void addNode(Random random) {
		FlowNode node = Elements.create(any(KINDS, random));
		node.setName("ny " + random.nextInt(9));
		node.setLane(random.nextInt(4) == 0 ? null : any(process.getLanes(), random));
		process.getNodes().add(node);
	}

	private void addFlow(Random random) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		flow.setSource(any(process.getNodes(), random));
		flow.setTarget(any(process.getNodes(), random));
		process.getFlows().add(flow);
	}

	private static Link link(Random random) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.get(random.nextInt(10)));
		link.setLabel("länk");
		return link;
	}

	private static LeadTime time(Random random) {
		LeadTime time = Elements.create(ProcessPackage.Literals.LEAD_TIME);
		time.setTarget(days(random));
		time.setMeasured(days(random));
		return time;
	}

	private static BigDecimal days(Random random) {
		return random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(20));
	}

	private static <T> T any(List<T> list, Random random) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}
