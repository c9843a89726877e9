package se.styrkedjan.design.flow.audit;

import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;

/** Audits of a process map: each answers true when all is well. */
public class FlowAudits {

	/** Whether somebody owns a process. */
	public boolean hasOwner(Process process) {
		return Verdicts.isKept(process, "process.noOwner");
	}

	/** Whether the flow starts somewhere. */
	public boolean hasStart(Process process) {
		return Verdicts.isKept(process, "process.noStart");
	}

	/** Whether the flow ends somewhere. */
	public boolean hasEnd(Process process) {
		return Verdicts.isKept(process, "process.noEnd");
	}

	/** Whether the steps have routines, as SOSFS 2011:9 chapter 4 asks. */
	public boolean hasRoutines(Process process) {
		return Verdicts.isKept(process, "process.noRoutine", "process.stepsWithoutRoutine");
	}

	/** Whether the review is not overdue. */
	public boolean hasReview(Process process) {
		return Verdicts.isKept(process, "process.reviewOverdue");
	}

	/** Whether the flow goes on from a node, or may end there. */
	public boolean hasWayOn(FlowNode node) {
		return Verdicts.isKept(node, "process.deadEnd");
	}

	/** Whether the flow reaches a node. */
	public boolean hasWayIn(FlowNode node) {
		return Verdicts.isKept(node, "process.unreachable");
	}

	/** Whether a decision has several ways out. */
	public boolean hasWays(FlowNode node) {
		return Verdicts.isKept(node, "process.oneWay");
	}

	/** Whether the ways out of a decision say when they are taken. */
	public boolean hasWayLabels(FlowNode node) {
		return Verdicts.isKept(node, "process.wayWithoutLabel");
	}

	/** Whether a node stands in a lane. */
	public boolean hasLane(FlowNode node) {
		return Verdicts.isKept(node, "process.noLane");
	}

	/** Whether a sub-process or connector leads to a process. */
	public boolean hasCall(FlowNode node) {
		return Verdicts.isKept(node, "process.callsNothing");
	}

	/** Whether a message goes between parties. */
	public boolean hasMessage(Flow flow) {
		return Verdicts.isKept(flow, "process.messageInside");
	}

	/** Whether a sequence flow stays inside the administration. */
	public boolean hasSequence(Flow flow) {
		return Verdicts.isKept(flow, "process.sequenceAcross");
	}
}
