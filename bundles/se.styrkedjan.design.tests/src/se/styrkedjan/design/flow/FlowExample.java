package se.styrkedjan.design.flow;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;

/** A small process for tests: two lanes, the lower one external, start, two steps and end in the upper one. */
public final class FlowExample {

	public final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	public final Lane officer = lane("Handläggare", "role-1");
	public final Lane landlord = lane("Hyresvärd", "party-1");
	public final Event start = event(EventPosition.START);
	public final Step receive = node(ProcessPackage.Literals.STEP, "Ta emot", officer);
	public final Step decide = node(ProcessPackage.Literals.STEP, "Besluta", officer);
	public final Event end = event(EventPosition.END);
	public final Flow first = flow(start, receive, FlowKind.SEQUENCE);
	public final Flow second = flow(receive, decide, FlowKind.SEQUENCE);
	public final Flow third = flow(decide, end, FlowKind.SEQUENCE);

	public FlowExample() {
		process.setName("Ansökan");
		process.setOwnerRole("role-1");
		landlord.setExternal(true);
	}

	/** Adds a node of a class. */
	@SuppressWarnings("unchecked")
	public <T extends FlowNode> T node(org.eclipse.emf.ecore.EClass type, String name, Lane lane) {
		FlowNode node = Elements.create(type);
		node.setName(name);
		process.getNodes().add(node);
		node.setLane(lane);
		return (T) node;
	}

	/** Adds a line. */
	public Flow flow(FlowNode source, FlowNode target, FlowKind kind) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		process.getFlows().add(flow);
		flow.setKind(kind);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}

	private Event event(EventPosition position) {
		Event event = node(ProcessPackage.Literals.EVENT, position.getName(), officer);
		event.setPosition(position);
		return event;
	}

	private Lane lane(String name, String party) {
		Lane lane = Elements.create(ProcessPackage.Literals.LANE);
		lane.setName(name);
		lane.setParty(party);
		process.getLanes().add(lane);
		return lane;
	}
}
