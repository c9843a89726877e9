package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.viewpoint.description.Decoration;
import se.styrkedjan.viewpoint.description.DiagramDescription;
import se.styrkedjan.viewpoint.description.EdgeMapping;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Filter;
import se.styrkedjan.viewpoint.description.Layer;
import se.styrkedjan.viewpoint.description.Layer.Choice;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.description.ToolSection;

/** Reads one diagram description. */
final class DiagramReader {

	private final VsmElement element;
	private final Map<String, NodeMapping> nodes = new LinkedHashMap<>();
	private final Map<String, EdgeMapping> edges = new LinkedHashMap<>();
	private final MappingReader mappings;

	private DiagramReader(VsmElement element, List<Finding> findings) {
		this.element = element;
		this.mappings = new MappingReader(findings, new Customizations(element, findings), nodes, edges);
	}

	/** The description an element holds. */
	static DiagramDescription read(VsmElement element, List<Finding> findings) {
		return new DiagramReader(element, findings).read();
	}

	private DiagramDescription read() {
		List<Layer> layers = new ArrayList<>();
		// Descriptions made before there were layers hold mappings and tools themselves.
		layers.add(layer(element, Choice.ALWAYS, element.all("toolSection")));
		element.one("defaultLayer").ifPresent(layer -> layers.add(layer(layer, Choice.ALWAYS, layer.all("toolSections"))));
		element.all("additionalLayers").forEach(layer -> layers.add(layer(layer, choice(layer), layer.all("toolSections"))));
		return new DiagramDescription(element.name(), element.label(), element.get("domainClass"),
				element.expression("titleExpression"), element.expression("preconditionExpression"),
				element.expression("rootExpression"), metamodels(), layers, nodes, edges,
				element.all("filters").stream().filter(filter -> filter.isA("CompositeFilterDescription"))
						.map(DiagramReader::filter).toList(),
				element.refs("dropDescriptions").stream().map(ToolReader::drop).toList(),
				element.refs("pasteDescriptions").stream().map(ToolReader::paste).toList(),
				element.one("validationSet").map(RuleReader::rules).orElse(List.of()));
	}

	private List<String> metamodels() {
		return element.refs("metamodel").stream().map(pack -> pack.attributes().getOrDefault("href", ""))
				.map(href -> href.replaceFirst("#.*", "")).toList();
	}

	private static Choice choice(VsmElement layer) {
		if (!layer.isTrue("optional")) {
			return Choice.ALWAYS;
		}
		return layer.isTrue("activeByDefault") ? Choice.ON : Choice.OFF;
	}

	private Layer layer(VsmElement layer, Choice choice, List<VsmElement> sections) {
		List<String> outermost = new ArrayList<>();
		List<String> members = new ArrayList<>();
		for (String containment : List.of("containerMappings", "nodeMappings")) {
			for (VsmElement mapping : layer.all(containment)) {
				List<String> read = mappings.node(mapping);
				read.stream().limit(1).forEach(outermost::add);
				members.addAll(read);
			}
		}
		layer.all("edgeMappings").forEach(mapping -> members.addAll(mappings.edge(mapping)));
		layer.refs("reusedMappings").stream().filter(mapping -> !mapping.isA("EdgeMapping")).map(VsmElement::name)
				.forEach(outermost::add);
		return new Layer(layer.name(), layer.label(), choice, outermost, members, sections(sections), decorations(layer));
	}

	private static List<ToolSection> sections(List<VsmElement> sections) {
		return sections.stream().map(ToolReader::section).toList();
	}

	private static List<Decoration> decorations(VsmElement layer) {
		return layer.all("decorationDescriptionsSet").stream()
				.flatMap(set -> set.all("decorationDescriptions").stream())
				.map(decoration -> new Decoration(decoration.name(), ToolReader.names(decoration, "mappings"),
						decoration.get("domainClass"), decoration.expression("preconditionExpression"),
						decoration.expression("imageExpression")))
				.toList();
	}

	private static Filter filter(VsmElement filter) {
		return new Filter(filter.name(), filter.label(),
				filter.all("filters").stream().filter(part -> part.isA("MappingFilter")).map(DiagramReader::part).toList());
	}

	private static Filter.Part part(VsmElement part) {
		ExpressionText view = part.expression("viewConditionExpression");
		return new Filter.Part(ToolReader.names(part, "mappings"), part.expression("semanticConditionExpression"), view);
	}
}
