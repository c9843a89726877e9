package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.styrkedjan.viewpoint.description.EdgeMapping;
import se.styrkedjan.viewpoint.description.Mapping.MappingBase;
import se.styrkedjan.viewpoint.description.Mapping.MappingTools;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.description.NodeMapping.Kind;
import se.styrkedjan.viewpoint.description.NodeMapping.Presentation;
import se.styrkedjan.viewpoint.description.Tool;

/** Reads the mappings of one description into maps by name. */
final class MappingReader {

	private final List<Finding> findings;
	private final StyleReader styles;
	private final Map<String, NodeMapping> nodes;
	private final Map<String, EdgeMapping> edges;

	/** Reads into maps that keep the order of the file. */
	MappingReader(List<Finding> findings, Customizations customizations, Map<String, NodeMapping> nodes, Map<String, EdgeMapping> edges) {
		this.findings = findings;
		this.styles = new StyleReader(findings, customizations);
		this.nodes = nodes;
		this.edges = edges;
	}

	/** Reads a node or container mapping with those inside it, and answers all names, its own first. */
	List<String> node(VsmElement mapping) {
		List<String> members = new ArrayList<>();
		if (isImport(mapping) || isDuplicate(mapping)) {
			return members;
		}
		members.add(mapping.name());
		boolean isContainer = mapping.isA("ContainerMapping");
		List<String> children = new ArrayList<>();
		List<String> bordered = new ArrayList<>();
		// The place in the map comes before that of what is inside.
		nodes.put(mapping.name(), new NodeMapping(base(mapping), isContainer ? Kind.CONTAINER : Kind.NODE, children,
				bordered, presentation(mapping), styles.node(mapping)));
		inner(mapping, "subContainerMappings", children, members);
		inner(mapping, "subNodeMappings", children, members);
		inner(mapping, "borderedNodeMappings", bordered, members);
		children.addAll(ToolReader.names(mapping, "reusedContainerMappings"));
		children.addAll(ToolReader.names(mapping, "reusedNodeMappings"));
		bordered.addAll(ToolReader.names(mapping, "reusedBorderedNodeMappings"));
		return members;
	}

	private void inner(VsmElement mapping, String containment, List<String> names, List<String> members) {
		for (VsmElement inner : mapping.all(containment)) {
			List<String> read = node(inner);
			read.stream().limit(1).forEach(names::add);
			members.addAll(read);
		}
	}

	/** Reads an edge mapping and answers its name, or nothing when it is not supported. */
	List<String> edge(VsmElement mapping) {
		if (isDuplicate(mapping)) {
			return List.of();
		}
		edges.put(mapping.name(), new EdgeMapping(base(mapping), ends(mapping, "sourceMapping"),
				ends(mapping, "targetMapping"), mapping.expression("sourceFinderExpression"),
				mapping.expression("targetFinderExpression"), mapping.expression("targetExpression"),
				mapping.refs("reconnections").stream().map(ToolReader::reconnect).toList(), styles.edge(mapping)));
		return List.of(mapping.name());
	}

	/** Lines from or to lines are not drawn. */
	private List<String> ends(VsmElement mapping, String reference) {
		mapping.refs(reference).stream().filter(end -> end.isA("EdgeMapping")).forEach(end -> findings.add(
				new Finding(Finding.Kind.REFUSED_FEATURE, mapping.place(reference), end.name(), "leftOut")));
		return mapping.refs(reference).stream().filter(end -> !end.isA("EdgeMapping")).map(VsmElement::name).toList();
	}

	private static boolean isImport(VsmElement mapping) {
		return mapping.isA("AbstractMappingImport");
	}

	private boolean isDuplicate(VsmElement mapping) {
		boolean taken = nodes.containsKey(mapping.name()) || edges.containsKey(mapping.name());
		if (taken) {
			findings.add(new Finding(Finding.Kind.DUPLICATE_NAME, mapping.place("name"), mapping.name(), "leftOut"));
		}
		return taken;
	}

	private static Presentation presentation(VsmElement mapping) {
		return switch (mapping.get("childrenPresentation")) {
		case "List" -> Presentation.LIST;
		case "HorizontalStack" -> Presentation.HORIZONTAL_STACK;
		case "VerticalStack" -> Presentation.VERTICAL_STACK;
		default -> Presentation.FREE_FORM;
		};
	}

	private static MappingBase base(VsmElement mapping) {
		boolean relation = mapping.isA("EdgeMapping") && !mapping.isTrue("useDomainElement");
		return new MappingBase(mapping.name(), mapping.label(), mapping.place(),
				relation ? "" : mapping.get("domainClass"), mapping.expression("semanticCandidatesExpression"),
				mapping.expression("preconditionExpression"), tools(mapping));
	}

	private static MappingTools tools(VsmElement mapping) {
		List<Tool.Navigate> navigations = new ArrayList<>();
		mapping.refs("navigationDescriptions").stream().map(ToolReader::navigate).forEach(navigations::add);
		mapping.refs("detailDescriptions").stream().map(ToolReader::navigate).forEach(navigations::add);
		return new MappingTools(mapping.ref("deletionDescription").map(ToolReader::delete),
				mapping.ref("labelDirectEdit").map(ToolReader::rename),
				mapping.ref("doubleClickDescription").map(ToolReader::doubleClick),
				mapping.refs("dropDescriptions").stream().map(ToolReader::drop).toList(),
				mapping.refs("pasteDescriptions").stream().map(ToolReader::paste).toList(), navigations);
	}
}
