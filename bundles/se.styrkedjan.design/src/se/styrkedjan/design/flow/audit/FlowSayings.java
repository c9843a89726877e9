package se.styrkedjan.design.flow.audit;

import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;

/** What is said of a process map when an audit fails: what is wrong, where, and what to do. */
public class FlowSayings {

	/** When it is not so that somebody owns a process. */
	public String sayOwner(Process process) {
		return Verdicts.words(process, "process.noOwner");
	}

	/** When it is not so that the flow starts somewhere. */
	public String sayStart(Process process) {
		return Verdicts.words(process, "process.noStart");
	}

	/** When it is not so that the flow ends somewhere. */
	public String sayEnd(Process process) {
		return Verdicts.words(process, "process.noEnd");
	}

	/** When it is not so that the steps have routines, as SOSFS 2011:9 chapter 4 asks. */
	public String sayRoutines(Process process) {
		return Verdicts.words(process, "process.noRoutine", "process.stepsWithoutRoutine");
	}

	/** When it is not so that the review is not overdue. */
	public String sayReview(Process process) {
		return Verdicts.words(process, "process.reviewOverdue");
	}

	/** When it is not so that the flow goes on from a node, or may end there. */
	public String sayWayOn(FlowNode node) {
		return Verdicts.words(node, "process.deadEnd");
	}

	/** When it is not so that the flow reaches a node. */
	public String sayWayIn(FlowNode node) {
		return Verdicts.words(node, "process.unreachable");
	}

	/** When it is not so that a decision has several ways out. */
	public String sayWays(FlowNode node) {
		return Verdicts.words(node, "process.oneWay");
	}

	/** When it is not so that the ways out of a decision say when they are taken. */
	public String sayWayLabels(FlowNode node) {
		return Verdicts.words(node, "process.wayWithoutLabel");
	}

	/** When it is not so that a node stands in a lane. */
	public String sayLane(FlowNode node) {
		return Verdicts.words(node, "process.noLane");
	}

	/** When it is not so that a sub-process or connector leads to a process. */
	public String sayCall(FlowNode node) {
		return Verdicts.words(node, "process.callsNothing");
	}

	/** When it is not so that a message goes between parties. */
	public String sayMessage(Flow flow) {
		return Verdicts.words(flow, "process.messageInside");
	}

	/** When it is not so that a sequence flow stays inside the administration. */
	public String saySequence(Flow flow) {
		return Verdicts.words(flow, "process.sequenceAcross");
	}
}
