package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.organisation.ExternalParty;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.EventTrigger;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.model.view.EdgeView;

/** The tools of the process flow, used through the runtime as a user would. */
class FlowToolsTest {

	@Test
	void aProcessIsDrawnFromNothingAndTakenBackStepByStep() {
		var open = new OpenFlow(Elements.create(ProcessPackage.Literals.PROCESS));
		var before = Shown.in(open.live);

		var lane = open.create("CreateLane", null, 0, 0);
		var start = open.create("CreateStart", lane, 80, 40);
		var step = open.create("CreateStep", lane, 160, 30);
		var timer = open.create("CreateTimer", lane, 320, 40);
		var end = open.create("CreateEnd", lane, 400, 40);
		open.connect("CreateSequence", start, step);
		open.connect("CreateSequence", step, timer);
		open.connect("CreateSequence", timer, end);

		assertEquals(List.of(EventPosition.START, EventPosition.INTERMEDIATE, EventPosition.END), open.process().getNodes().stream()
				.filter(Event.class::isInstance).map(event -> ((Event) event).getPosition()).toList());
		assertEquals(EventTrigger.TIMER, ((Event) timer.getTarget()).getTrigger());
		assertTrue(open.process().getNodes().stream().allMatch(node -> node.getLane() == lane.getTarget() && node.getId() != null));
		assertEquals(3, open.live.diagram().getEdges().size());
		assertEquals(List.of(), open.live.problems());
		var after = Shown.in(open.live);
		int steps = 0;
		while (open.session.undoable().isPresent()) {
			open.session.undo();
			steps++;
		}
		assertEquals(8, steps);
		assertEquals(before, Shown.in(open.live));
		while (open.session.redoable().isPresent()) {
			open.session.redo();
		}
		assertEquals(after, Shown.in(open.live));
	}

	@Test
	void everyToolOfThePaletteMakesWhatItSays() {
		var open = new OpenFlow(new FlowExample().process);
		var lane = open.view(open.process().getLanes().getFirst());
		for (var group : open.live.palette()) {
			for (var tool : group.tools()) {
				if (tool.name().startsWith("Create") && tool.kind().name().equals("NODE")) {
					var made = open.create(tool.name(), lane, 100, 100);
					var node = assertInstanceOf(FlowNode.class, made.getTarget(), tool.name());
					assertNotNull(node.getId(), tool.name());
					assertSame(lane.getTarget(), node.getLane(), tool.name());
					assertSame(lane, made.eContainer(), tool.name());
					assertTrue(made.getWidth() > 0 && made.getHeight() > 0, tool.name());
				}
			}
		}
		assertEquals(List.of(), open.live.problems());
	}

	@Test
	void deletingANodeTakesItsLinesAndNothingElse() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);

		open.session.execute(open.live.delete(List.of(open.view(example.receive))));

		assertEquals(List.of(example.third), example.process.getFlows());
		assertEquals(List.of(example.start, example.decide, example.end), example.process.getNodes());
		assertEquals(1, open.live.diagram().getEdges().size());
	}

	@Test
	void deletingALaneLeavesItsNodesToTheLaneBeside() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);

		open.session.execute(open.live.delete(List.of(open.view(example.officer))));

		assertEquals(4, example.landlord.getNodes().size());
		assertEquals(1, open.live.diagram().getNodes().size());
		assertEquals(3, open.live.diagram().getEdges().size());
	}

	@Test
	void aNodeIsRenamedMovedAndReconnected() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);
		var edge = open.live.edgeOf(example.third).orElseThrow();

		open.session.execute(open.live.rename(open.view(example.receive), "Registrera"));
		open.session.execute(open.live.drop(List.of(open.view(example.receive)), open.view(example.landlord), 0, 150));
		open.session.execute(open.live.reconnect(edge, open.view(example.receive), edge.getEnd()));

		assertEquals("Registrera", open.live.label(open.view(example.receive)));
		assertSame(example.landlord, example.receive.getLane());
		assertSame(open.view(example.landlord), open.view(example.receive).eContainer());
		assertSame(example.receive, example.third.getSource());
		assertSame(example.end, example.third.getTarget());
	}

	@Test
	void whatIsDroppedFromTheNavigatorIsLinked() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);
		ItSystem system = Elements.create(OrganisationPackage.Literals.IT_SYSTEM);
		system.setName("Ärendesystemet");
		ExternalParty party = Elements.create(OrganisationPackage.Literals.EXTERNAL_PARTY);
		party.setName("Kronofogden");
		Risk risk = Elements.create(ControlPackage.Literals.RISK);
		risk.setEvent("Fel belopp");

		open.session.execute(open.live.dropElements(List.of(system), open.view(example.officer), new Point(200, 80)));
		open.session.execute(open.live.dropElements(List.of(party), null, new Point(0, 400)));
		open.session.execute(open.live.dropElements(List.of(risk), open.view(example.receive), new Point(0, 0)));

		var node = (SystemNode) example.process.getNodes().getLast();
		assertEquals(system.getId(), node.getSystemId());
		assertSame(example.officer, node.getLane());
		assertTrue(example.process.getLanes().getLast().isExternal());
		assertEquals(party.getId(), example.process.getLanes().getLast().getParty());
		assertEquals(LinkKind.RISK, example.receive.getLinks().getFirst().getKind());
		assertEquals("Fel belopp", example.receive.getLinks().getFirst().getLabel());
	}

	@Test
	void linesThatMakeNoSenseAreRefused() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);

		var fromEnd = open.live.connect(open.tool("CreateSequence"), open.view(example.end), open.view(example.receive));
		var inside = open.live.connect(open.tool("CreateMessage"), open.view(example.receive), open.view(example.decide));

		assertTrue(fromEnd.check().isPresent());
		assertTrue(inside.check().isPresent());
		assertFalse(open.live.connect(open.tool("CreateSequence"), open.view(example.start), open.view(example.decide)).check()
				.isPresent());
	}

	@Test
	void eachKindOfLineHasItsOwnLook() {
		var example = new FlowExample();
		FlowNode far = example.node(ProcessPackage.Literals.STEP, "Svara", example.landlord);
		var open = new OpenFlow(example.process);

		var message = (EdgeView) open.connect("CreateMessage", open.view(example.receive), open.view(far));
		var association = (EdgeView) open.connect("CreateAssociation", open.view(example.end), open.view(far));

		assertEquals(FlowKind.MESSAGE, ((Flow) message.getTarget()).getKind());
		assertEquals(List.of("MessageFlow", "Association"), List.of(message.getMapping(), association.getMapping()));
		assertEquals(3, List.of(message, association, open.live.edgeOf(example.first).orElseThrow()).stream()
				.map(edge -> open.live.look(edge).stroke().dash()).distinct().count());
	}

	@Test
	void layersShowAndHideWhatTheyHold() {
		var example = new FlowExample();
		var document = example.node(ProcessPackage.Literals.DOCUMENT_NODE, "Rutin", example.officer);
		var open = new OpenFlow(example.process);
		assertTrue(open.live.isShown(open.view(document)));

		open.session.execute(open.live.showLayer("Documents", Visibility.OFF));

		assertFalse(open.live.viewOf(document).map(open.live::isShown).orElse(false));
		open.session.undo();
		assertTrue(open.live.isShown(open.view(document)));
	}

	@Test
	void aSubProcessLeadsToItsMap() {
		var example = new FlowExample();
		se.styrkedjan.model.process.SubProcessCall call = example.node(ProcessPackage.Literals.SUB_PROCESS_CALL, "SIP", example.officer);
		var open = new OpenFlow(example.process);
		assertEquals(List.of(), open.live.navigations(open.view(call)));

		call.setProcessId("p-2");

		var ways = open.live.navigations(open.view(call));
		assertEquals("p-2", ways.getFirst().elementId());
		assertEquals("ProcessFlow", ways.getFirst().description());
		assertNull(call.eResource());
	}

	@Test
	void noGestureChangesAnApprovedProcessAndEachSaysWhy() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);
		example.process.setState(ProcessState.APPROVED);
		var lane = open.view(example.officer);
		var step = open.view(example.receive);
		var edge = open.live.edgeOf(example.third).orElseThrow();
		ItSystem system = Elements.create(OrganisationPackage.Literals.IT_SYSTEM);
		List<Operation> gestures = new ArrayList<>(List.of(open.live.rename(step, "Annat"),
				open.live.delete(List.of(step)), open.live.delete(List.of(edge)),
				open.live.drop(List.of(step), open.view(example.landlord), 0, 150),
				open.live.reconnect(edge, step, edge.getEnd()),
				open.live.dropElements(List.of(system), lane, new Point(0, 0))));
		for (var group : open.live.palette()) {
			for (var tool : group.tools()) {
				gestures.add(switch (tool.kind()) {
				case EDGE -> open.live.connect(tool, step, open.view(example.end));
				case ACTION -> open.live.act(tool, step);
				default -> open.live.create(tool, lane, new Rect(0, 0, 0, 0));
				});
			}
		}

		for (Operation gesture : gestures) {
			assertEquals("processIsSettled", gesture.check().orElseThrow().code(), gesture.toString());
		}
		assertEquals(Optional.empty(), open.live.move(Map.of(step, new Rect(0, 0, 120, 60))).check());
	}

	@Test
	void whereTheMouseRestsMoreIsSaidThanTheNameAndALineSaysItsLabel() {
		var example = new FlowExample();
		var open = new OpenFlow(example.process);
		example.receive.setNote("<p>Läs allt.</p>");

		assertEquals(example.receive.getName() + "\n\nLäs allt.", open.live.tooltip(open.view(example.receive)));
		var edge = open.live.edgeOf(example.third).orElseThrow();
		assertEquals(open.live.label(edge), open.live.tooltip(edge));
	}
}
