package se.styrkedjan.design.flow.audit;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.Process;

/** What is said when an audit fails: what is wrong, where, and what to do. */
public class AuditSayings {

	/** Of a process without a start. */
	public String sayNoStart(NamedElement process) {
		return say("NoStart", process);
	}

	/** Of a process without an end. */
	public String sayNoEnd(NamedElement process) {
		return say("NoEnd", process);
	}

	/** Of a process that nobody owns. */
	public String sayNoOwner(NamedElement process) {
		return say("NoOwner", process);
	}

	/** Of a process whose review is overdue. */
	public String sayOverdueReview(Process process) {
		return DesignWords.current().text("audit.OverdueReview", name(process), String.valueOf(process.getNextReview()));
	}

	/** Of a node after which nothing comes. */
	public String sayDeadEnd(NamedElement node) {
		return say("DeadEnd", node);
	}

	/** Of a node that nothing leads to. */
	public String sayUnreached(NamedElement node) {
		return say("Unreached", node);
	}

	/** Of a node without a name. */
	public String sayNoName(NamedElement node) {
		return say("NoName", node);
	}

	/** Of a decision with one way out. */
	public String sayOneWay(NamedElement decision) {
		return say("OneWayDecision", decision);
	}

	/** Of a decision whose ways do not say when they are taken. */
	public String sayUnlabelledWays(NamedElement decision) {
		return say("UnlabelledWays", decision);
	}

	/** Of a node in no lane. */
	public String sayNoLane(NamedElement node) {
		return say("NoLane", node);
	}

	/** Of a lane without a party. */
	public String sayNoParty(NamedElement lane) {
		return say("NoParty", lane);
	}

	/** Of a step without a routine. */
	public String sayNoRoutine(NamedElement step) {
		return say("NoRoutine", step);
	}

	/** Of a message that stays inside one party. */
	public String sayMessageInside(NamedElement flow) {
		return say("MessageInsideParty", flow);
	}

	/** Of a sub-process or connector that is not linked. */
	public String sayLeadsNowhere(NamedElement node) {
		return say("LeadsNowhere", node);
	}

	private static String say(String rule, NamedElement element) {
		return DesignWords.current().text("audit." + rule, name(element));
	}

	private static String name(NamedElement element) {
		return element.getName() == null || element.getName().isBlank() ? DesignWords.current().text("unnamed") : element.getName();
	}
}
