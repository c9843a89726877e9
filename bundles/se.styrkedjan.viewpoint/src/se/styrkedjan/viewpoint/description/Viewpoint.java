package se.styrkedjan.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A viewpoint: diagrams that are used together, with the Java services of their expressions.
 *
 * @param name     name in the file
 * @param diagrams its diagram descriptions
 * @param services qualified names of the classes whose public methods are services
 * @param rules    validation rules of the whole viewpoint
 * @param classes  loads the services and finds symbols
 */
public record Viewpoint(String name, List<DiagramDescription> diagrams, List<String> services,
		List<ValidationRule> rules, ClassLoader classes) {

	/** The description with a name. */
	public Optional<DiagramDescription> diagram(String diagramName) {
		return diagrams.stream().filter(diagram -> diagram.name().equals(diagramName)).findFirst();
	}
}
