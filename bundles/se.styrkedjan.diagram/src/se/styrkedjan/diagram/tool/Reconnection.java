package se.styrkedjan.diagram.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Rules;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.description.EdgeMapping;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.Tool.Reconnect.End;
import se.styrkedjan.viewpoint.expression.Scope;

/** Moves one end of a line to another node. */
public final class Reconnection extends Gesture {

	private final EdgeView edge;
	private final NodeView before;
	private final NodeView after;
	private final End end;

	private Reconnection(Toolbox toolbox, Tool.Reconnect tool, EdgeView edge, End end, NodeView after) {
		super("diagramReconnect", toolbox, tool.head());
		this.edge = edge;
		this.end = end;
		this.before = end == End.SOURCE ? edge.getSource() : edge.getEnd();
		this.after = after;
	}

	/** The moving of an end of a line; empty when the specification has no tool for it. */
	public static Optional<Reconnection> of(Toolbox toolbox, EdgeView edge, End end, NodeView after) {
		return toolbox.depiction().rules().edge(edge.getMapping()).stream()
				.flatMap(rule -> rule.mapping().reconnects().stream())
				.filter(tool -> tool.end() == end || tool.end() == End.BOTH).findFirst()
				.map(tool -> new Reconnection(toolbox, tool, edge, end, after));
	}

	@Override
	Optional<Refusal> hindrance() {
		Rules rules = toolbox().depiction().rules();
		EdgeMapping mapping = rules.edge(edge.getMapping()).orElseThrow().mapping();
		boolean fits = (end == End.SOURCE ? mapping.sources() : mapping.targets()).contains(after.getMapping());
		return fits ? Optional.empty() : Optional.of(Refusals.notConnectable(mapping.base().label()));
	}

	@Override
	Scope scope() {
		EObject element = edge.getTarget() == null ? edge.getSource().getTarget() : edge.getTarget();
		NodeView other = end == End.SOURCE ? edge.getEnd() : edge.getSource();
		return Scope.of(element).with("diagram", toolbox().depiction().diagram())
				.with("otherEnd", other.getTarget())
				.with(tool().variable("source"), before.getTarget()).with(tool().variable("target"), after.getTarget())
				.with(tool().variable("sourceView"), before).with(tool().variable("targetView"), after)
				.with(tool().variable("element"), element).with(tool().variable("edgeView"), edge);
	}
}
