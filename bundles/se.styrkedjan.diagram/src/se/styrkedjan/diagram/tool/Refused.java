package se.styrkedjan.diagram.tool;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;

/** A gesture that cannot be made, with the reason. */
public record Refused(String name, Refusal refusal) implements Operation {

	/** A view cannot be moved there; {@code mapping} is the name of its kind for people. */
	public static Refused move(String mapping) {
		return new Refused("diagramDrop", Refusals.notMovable(mapping));
	}

	/** A label cannot be edited. */
	public static Refused rename(String mapping) {
		return new Refused("diagramRename", Refusals.notRenamable(mapping));
	}

	/** An end of a line cannot be moved. */
	public static Refused reconnect(String mapping) {
		return new Refused("diagramReconnect", Refusals.notConnectable(mapping));
	}

	/** A tool makes nothing there. */
	public static Refused tool(String label) {
		return new Refused("diagramTool", Refusals.notHere(label));
	}

	@Override
	public Optional<Refusal> check() {
		return Optional.of(refusal);
	}

	@Override
	public void apply() {
		throw new RefusedException(refusal);
	}
}
