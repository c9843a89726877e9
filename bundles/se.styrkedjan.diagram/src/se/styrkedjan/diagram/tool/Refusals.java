package se.styrkedjan.diagram.tool;

import se.styrkedjan.editing.Refusal;

/** Codes of why gestures are refused. The words lie with those of editing. */
final class Refusals {

	private Refusals() {
	}

	/** The tool makes nothing there; argument: label of the tool. */
	static Refusal notHere(String tool) {
		return Refusal.of("diagramNotHere", tool);
	}

	/** The tool may not be used now, its condition says; argument: label of the tool. */
	static Refusal notNow(String tool) {
		return Refusal.of("diagramNotNow", tool);
	}

	/** Those two cannot be connected so; argument: label of the tool. */
	static Refusal notConnectable(String tool) {
		return Refusal.of("diagramNotConnectable", tool);
	}

	/** The label cannot be edited; argument: name of the mapping for people. */
	static Refusal notRenamable(String mapping) {
		return Refusal.of("diagramNotRenamable", mapping);
	}

	/** It cannot be moved there; argument: name of the mapping for people. */
	static Refusal notMovable(String mapping) {
		return Refusal.of("diagramNotMovable", mapping);
	}

	/** The specification has an error in the tool; arguments: label of the tool, what is wrong. */
	static Refusal failed(String tool, String problem) {
		return Refusal.of("diagramToolFailed", tool, problem);
	}
}
