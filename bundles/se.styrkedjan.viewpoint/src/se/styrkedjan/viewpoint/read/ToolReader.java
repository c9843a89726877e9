package se.styrkedjan.viewpoint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.NodeMapping;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.Tool.Drop.Source;
import se.styrkedjan.viewpoint.description.Tool.Head;
import se.styrkedjan.viewpoint.description.Tool.Navigate.Existing;
import se.styrkedjan.viewpoint.description.Tool.Reconnect.End;
import se.styrkedjan.viewpoint.description.ToolSection;

/** Reads tools. Those that are not supported are left out; the examination has told of them. */
final class ToolReader {

	private ToolReader() {
	}

	/** A section of the palette with all its tools, also those of inner sections, groups and menus. */
	static ToolSection section(VsmElement section) {
		List<Tool> tools = new ArrayList<>();
		collect(section, tools);
		return new ToolSection(section.name(), section.label(), List.copyOf(tools));
	}

	private static void collect(VsmElement owner, List<Tool> tools) {
		for (String containment : List.of("ownedTools", "tools", "popupMenus", "menuItemDescription", "subSections")) {
			for (VsmElement entry : owner.all(containment)) {
				tool(entry).ifPresentOrElse(tools::add, () -> collect(entry, tools));
			}
		}
	}

	private static Optional<Tool> tool(VsmElement element) {
		return switch (element.type()) {
		case "NodeCreationDescription" -> Optional.of(createNode(element, NodeMapping.Kind.NODE, "nodeMappings"));
		case "ContainerCreationDescription" ->
			Optional.of(createNode(element, NodeMapping.Kind.CONTAINER, "containerMappings"));
		case "EdgeCreationDescription" -> Optional.of(new Tool.CreateEdge(head(element), names(element, "edgeMappings"),
				names(element, "extraSourceMappings"), names(element, "extraTargetMappings"),
				element.expression("connectionStartPrecondition")));
		case "ToolDescription", "OperationAction" -> Optional.of(new Tool.Action(head(element)));
		case "DiagramNavigationDescription", "DiagramCreationDescription" -> Optional.of(navigate(element));
		case "ContainerDropDescription" -> Optional.of(drop(element));
		default -> Optional.empty();
		};
	}

	private static Tool createNode(VsmElement element, NodeMapping.Kind kind, String mappings) {
		return new Tool.CreateNode(head(element), kind, names(element, mappings), names(element, "extraMappings"));
	}

	static Tool.Delete delete(VsmElement element) {
		return new Tool.Delete(head(element));
	}

	static Tool.Rename rename(VsmElement element) {
		String mask = element.one("mask").map(variables -> variables.get("mask")).filter(text -> !text.isEmpty())
				.orElse("{0}");
		return new Tool.Rename(head(element), mask, element.expression("inputLabelExpression"));
	}

	static Tool.DoubleClick doubleClick(VsmElement element) {
		return new Tool.DoubleClick(head(element), names(element, "mappings"));
	}

	static Tool.Paste paste(VsmElement element) {
		return new Tool.Paste(head(element));
	}

	static Tool.Drop drop(VsmElement element) {
		Source source = switch (element.get("dragSource")) {
		case "PROJECT_EXPLORER" -> Source.OUTSIDE;
		case "BOTH" -> Source.BOTH;
		default -> Source.DIAGRAM;
		};
		return new Tool.Drop(head(element), names(element, "mappings"), source);
	}

	static Tool.Reconnect reconnect(VsmElement element) {
		End end = switch (element.get("reconnectionKind")) {
		case "RECONNECT_SOURCE" -> End.SOURCE;
		case "RECONNECT_BOTH" -> End.BOTH;
		default -> End.TARGET;
		};
		return new Tool.Reconnect(head(element), end);
	}

	static Tool.Navigate navigate(VsmElement element) {
		String description = element.ref("diagramDescription").or(() -> element.ref("representationDescription"))
				.map(VsmElement::name).orElse("");
		boolean creates = element.isA("RepresentationCreationDescription");
		return new Tool.Navigate(head(element), description, element.expression("browseExpression"),
				element.expression(creates ? "titleExpression" : "navigationNameExpression"),
				creates ? Existing.CREATE : Existing.OPEN);
	}

	static List<String> names(VsmElement element, String reference) {
		return element.refs(reference).stream().map(VsmElement::name).toList();
	}

	private static Head head(VsmElement tool) {
		Map<String, String> variables = new LinkedHashMap<>();
		Map<String, ExpressionText> computed = new LinkedHashMap<>();
		for (VsmElement child : tool.children()) {
			if (child.type().endsWith("Variable")) {
				if (!child.name().isEmpty()) {
					variables.put(child.tag(), child.name());
				}
				computed(child, computed);
			}
		}
		String icon = tool.get("iconPath");
		return new Head(tool.name(), tool.label(), icon.isEmpty() ? tool.get("icon") : icon, tool.place(),
				tool.expression("precondition"), variables, computed, OperationReader.initial(tool));
	}

	private static void computed(VsmElement variable, Map<String, ExpressionText> computed) {
		for (VsmElement inner : variable.all("subVariables")) {
			if (inner.type().equals("AcceleoVariable")) {
				computed.put(inner.name(), inner.expression("computationExpression"));
				computed(inner, computed);
			}
		}
	}
}
