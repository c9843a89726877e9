package se.styrkedjan.viewpoint.read;

import java.util.List;
import java.util.Objects;

import se.styrkedjan.viewpoint.description.ModelOperation;
import se.styrkedjan.viewpoint.description.ModelOperation.ChangeContext;
import se.styrkedjan.viewpoint.description.ModelOperation.CreateInstance;
import se.styrkedjan.viewpoint.description.ModelOperation.For;
import se.styrkedjan.viewpoint.description.ModelOperation.If;
import se.styrkedjan.viewpoint.description.ModelOperation.Let;
import se.styrkedjan.viewpoint.description.ModelOperation.MoveElement;
import se.styrkedjan.viewpoint.description.ModelOperation.OpenDiagram;
import se.styrkedjan.viewpoint.description.ModelOperation.RemoveElement;
import se.styrkedjan.viewpoint.description.ModelOperation.SetObject;
import se.styrkedjan.viewpoint.description.ModelOperation.SetValue;
import se.styrkedjan.viewpoint.description.ModelOperation.Switch;
import se.styrkedjan.viewpoint.description.ModelOperation.Unset;

/** Reads model operations. Those that are not supported are left out; the examination has told of them. */
final class OperationReader {

	private OperationReader() {
	}

	/** What the initial operation of a tool or fix does. */
	static List<ModelOperation> initial(VsmElement tool) {
		return tool.one("initialOperation").map(first -> operations(first.all("firstModelOperations"))).orElse(List.of());
	}

	private static List<ModelOperation> operations(List<VsmElement> elements) {
		return elements.stream().map(OperationReader::operation).filter(Objects::nonNull).toList();
	}

	private static List<ModelOperation> then(VsmElement element) {
		return operations(element.all("subModelOperations"));
	}

	private static ModelOperation operation(VsmElement element) {
		return switch (element.type()) {
		case "ChangeContext" ->
			new ChangeContext(element.place(), element.expression("browseExpression"), then(element));
		case "CreateInstance" -> new CreateInstance(element.place(), element.get("typeName"),
				element.get("referenceName"), element.get("variableName"), then(element));
		case "SetValue" -> new SetValue(element.place(), element.get("featureName"),
				element.expression("valueExpression"), then(element));
		case "SetObject" -> new SetObject(element.place(), element.get("featureName"), href(element), then(element));
		case "Unset" -> new Unset(element.place(), element.get("featureName"),
				element.expression("elementExpression"), then(element));
		case "MoveElement" -> new MoveElement(element.place(), element.expression("newContainerExpression"),
				element.get("featureName"), then(element));
		case "RemoveElement" -> new RemoveElement(element.place(), then(element));
		case "For" -> new For(element.place(), element.expression("expression"), element.get("iteratorName"),
				then(element));
		case "If", "Case" -> condition(element);
		case "Let" -> new Let(element.place(), element.get("variableName"), element.expression("valueExpression"),
				then(element));
		case "Switch" -> new Switch(element.place(), element.all("cases").stream().map(OperationReader::condition).toList(),
				element.one("default").map(OperationReader::then).orElse(List.of()));
		case "Navigation" -> new OpenDiagram(element.place(),
				element.ref("diagramDescription").map(VsmElement::name).orElse(""), then(element));
		default -> null;
		};
	}

	private static If condition(VsmElement element) {
		return new If(element.place(), element.expression("conditionExpression"), then(element));
	}

	private static String href(VsmElement element) {
		return element.ref("object").map(target -> target.attributes().getOrDefault("href", "")).orElse("");
	}
}
