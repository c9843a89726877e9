package se.styrkedjan.design.specification;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Element;

import se.styrkedjan.model.ModelPackage;

/** Tells which classes an expression is evaluated on, as far as that is known from where it stands. */
final class Contexts {

	private final Vsm vsm;

	Contexts(Vsm vsm) {
		this.vsm = vsm;
	}

	/** A class of the model by its name in the specification, such as {@code process::Step}; null when there is none. */
	static EClass type(String name) {
		var parts = name.split("::");
		var model = ModelPackage.eINSTANCE;
		var found = parts[0].equals("model") ? model : model.getESubpackages().stream()
				.filter(any -> any.getName().equals(parts[0])).findFirst().orElse(null);
		return found != null && parts.length == 2 && found.getEClassifier(parts[1]) instanceof EClass type ? type : null;
	}

	/** Classes of what an expression is evaluated on; empty where that depends on what users do, as in tools. */
	List<String> of(Vsm.Value value) {
		var owner = Vsm.around(value.element()).filter(Contexts::decides).findFirst().orElse(null);
		if (owner == null || owner.getTagName().matches("ownedTools|customization|layout")) {
			return List.of();
		}
		return switch (owner.getTagName()) {
		case "ownedRules" -> isOperation(value) ? List.of() : List.of(owner.getAttribute("targetClass"));
		case "ownedRepresentations" -> List.of(owner.getAttribute("domainClass"));
		case "filters", "decorationDescriptions" -> domains(vsm.referred(owner, "mappings"));
		default -> ofMapping(owner, value.attribute());
		};
	}

	private List<String> ofMapping(Element mapping, String attribute) {
		if (attribute.equals("semanticCandidatesExpression")) {
			return containers(mapping).distinct().toList();
		}
		return mapping.hasAttribute("domainClass") ? List.of(mapping.getAttribute("domainClass"))
				: domains(vsm.referred(mapping, "sourceMapping"));
	}

	private Stream<String> containers(Element mapping) {
		var parent = (Element) mapping.getParentNode();
		var own = Vsm.isMapping(parent) ? parent.getAttribute("domainClass") : diagram(mapping).getAttribute("domainClass");
		var reusing = Stream.of("reusedNodeMappings", "reusedBorderedNodeMappings", "reusedContainerMappings")
				.flatMap(reference -> vsm.elements().filter(Vsm::isMapping).filter(any -> diagram(any) == diagram(mapping))
						.filter(any -> vsm.referred(any, reference).contains(mapping)));
		return Stream.concat(Stream.of(own), reusing.map(any -> any.getAttribute("domainClass")));
	}

	private static Element diagram(Element element) {
		return Vsm.around(element).filter(any -> any.getTagName().equals("ownedRepresentations")).findFirst().orElseThrow();
	}

	private static List<String> domains(List<Element> mappings) {
		return mappings.stream().map(mapping -> mapping.getAttribute("domainClass")).distinct().toList();
	}

	private static boolean decides(Element element) {
		return Vsm.isMapping(element) || switch (element.getTagName()) {
		case "ownedRules", "ownedRepresentations", "decorationDescriptions", "ownedTools", "customization", "layout" -> true;
		case "filters" -> element.hasAttribute("mappings");
		default -> false;
		};
	}

	private static boolean isOperation(Vsm.Value value) {
		return Vsm.around(value.element()).anyMatch(any -> any.getTagName().equals("fixes"));
	}
}
