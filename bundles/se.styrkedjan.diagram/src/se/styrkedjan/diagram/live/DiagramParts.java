package se.styrkedjan.diagram.live;

import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.diagram.sync.Depiction;
import se.styrkedjan.diagram.sync.Evaluation;
import se.styrkedjan.diagram.sync.Rules;
import se.styrkedjan.diagram.sync.Shown;
import se.styrkedjan.diagram.sync.Synchronizer;
import se.styrkedjan.diagram.sync.look.Kitchen;
import se.styrkedjan.diagram.sync.look.SymbolSizes;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.viewpoint.description.DiagramDescription;
import se.styrkedjan.viewpoint.description.ValidationRule;
import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.expression.Interpreter;

/** The parts of an open diagram, put together. */
record DiagramParts(Depiction depiction, Interpreter interpreter, Shown shown, Synchronizer synchronizer,
		SymbolSizes symbols, List<ValidationRule> rules) {

	/**
	 * Puts the parts together.
	 *
	 * @throws IllegalArgumentException when the viewpoint has no description of that name
	 */
	static DiagramParts of(Diagram diagram, Viewpoint viewpoint) {
		DiagramDescription description = viewpoint.diagram(diagram.getDescription())
				.orElseThrow(() -> new IllegalArgumentException(
						"viewpoint " + viewpoint.name() + " has no diagram " + diagram.getDescription()));
		Evaluation evaluation = new Evaluation();
		Interpreter interpreter = new Interpreter(viewpoint, evaluation::tell);
		Shown shown = new Shown(diagram, description, interpreter);
		SymbolSizes symbols = new SymbolSizes(viewpoint.classes());
		Rules rules = new Rules(description, new Kitchen(interpreter, evaluation::value, symbols, shown::isLayerShown), shown::isShown);
		Depiction depiction = new Depiction(diagram, rules, evaluation);
		return new DiagramParts(depiction, interpreter, shown, new Synchronizer(depiction), symbols,
				Stream.concat(viewpoint.rules().stream(), description.rules().stream()).toList());
	}
}
