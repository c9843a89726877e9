package se.styrkedjan.viewpoint.description;

import java.util.List;
import java.util.Map;

/**
 * A kind of diagram. Mappings are known by their names, which are unique in a description.
 *
 * @param name         name in the file
 * @param label        name for people; the name when the file has none
 * @param domainClass  class of what a diagram shows, such as {@code process::Process}
 * @param title        title of a new diagram
 * @param precondition whether a diagram of an element can be made
 * @param root         what the expressions of the outermost mappings start from, seen from the element shown
 * @param metamodels   addresses of the packages it draws, such as {@code http://example.org/library}
 * @param layers       the default layer first
 * @param nodes        all node and container mappings by name, also those inside others
 * @param edges        all edge mappings by name
 * @param filters      filters the user may turn on
 * @param drops        what may be dropped on the diagram itself
 * @param pastes       what happens when something is pasted on the diagram itself
 * @param rules        validation rules of this diagram
 */
public record DiagramDescription(String name, String label, String domainClass, ExpressionText title,
		ExpressionText precondition, ExpressionText root, List<String> metamodels, List<Layer> layers,
		Map<String, NodeMapping> nodes, Map<String, EdgeMapping> edges, List<Filter> filters, List<Tool.Drop> drops,
		List<Tool.Paste> pastes, List<ValidationRule> rules) {
}
