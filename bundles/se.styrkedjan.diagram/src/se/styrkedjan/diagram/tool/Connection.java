package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.diagram.sync.Rules;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.description.EdgeMapping;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes a line by a tool of the palette. */
public final class Connection extends Gesture {

	private final Tool.CreateEdge tool;
	private final NodeView source;
	private final NodeView end;

	/** A use of a tool between two nodes. */
	public Connection(Toolbox toolbox, Tool.CreateEdge tool, NodeView source, NodeView end) {
		super("diagramConnect", toolbox, tool.head());
		this.tool = tool;
		this.source = source;
		this.end = end;
	}

	@Override
	Optional<Refusal> hindrance() {
		Rules rules = toolbox().depiction().rules();
		boolean fits = tool.mappings().stream().map(rules::edge).flatMap(Optional::stream)
				.anyMatch(rule -> fits(rule.mapping()));
		return fits && holds(tool.startPrecondition(), scope()) ? Optional.empty()
				: Optional.of(Refusals.notConnectable(tool.head().label()));
	}

	private boolean fits(EdgeMapping mapping) {
		return (mapping.sources().contains(source.getMapping()) || tool.extraSources().contains(source.getMapping()))
				&& (mapping.targets().contains(end.getMapping()) || tool.extraTargets().contains(end.getMapping()));
	}

	@Override
	Scope scope() {
		return Scope.of(source.getTarget()).with("diagram", toolbox().depiction().diagram())
				.with("container", toolbox().depiction().diagram().getTarget())
				.with("preSource", source.getTarget()).with("preTarget", end.getTarget())
				.with("preSourceView", source).with("preTargetView", end)
				.with(tool().variables().getOrDefault("sourceVariable", "source"), source.getTarget())
				.with(tool().variables().getOrDefault("targetVariable", "target"), end.getTarget())
				.with(tool().variables().getOrDefault("sourceViewVariable", "sourceView"), source)
				.with(tool().variables().getOrDefault("targetViewVariable", "targetView"), end);
	}

	@Override
	void finish(Changes changes, List<EObject> created) {
		changes.newEdges().stream().filter(edge -> tool.mappings().contains(edge.getMapping())).findFirst()
				.ifPresent(toolbox().latest()::set);
	}
}
