package se.styrkedjan.design.specification;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The specification as plain XML, so that it can be examined without the metamodels of Sirius. */
final class Vsm {

	private static final Set<String> MAPPINGS = Set.of("nodeMappings", "containerMappings", "edgeMappings", "subNodeMappings",
			"subContainerMappings", "borderedNodeMappings");

	private final Document document;

	Vsm() {
		try {
			document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(Design.specification().toFile());
		} catch (Exception unreadable) {
			throw new IllegalStateException("the specification cannot be read", unreadable);
		}
	}

	/** An attribute that holds an expression or a plain value. */
	record Value(Element element, String attribute, String text) {

		@Override
		public String toString() {
			return place(element) + "@" + attribute + "=" + text;
		}
	}

	/** All elements in document order. */
	Stream<Element> elements() {
		var all = document.getElementsByTagName("*");
		return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
	}

	/** Elements of a name. */
	Stream<Element> elements(String name) {
		return elements().filter(element -> element.getTagName().equals(name));
	}

	/** All attributes of all elements. */
	Stream<Value> values() {
		return elements().flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(i -> element.getAttributes().item(i))
				.map(attribute -> new Value(element, attribute.getNodeName(), attribute.getNodeValue())));
	}

	/** Whether an element is a mapping. */
	static boolean isMapping(Element element) {
		return MAPPINGS.contains(element.getTagName());
	}

	/** Elements that a reference of the file names, by the last name in each of its paths. */
	List<Element> referred(Element element, String reference) {
		var names = Stream.of(element.getAttribute(reference).split("\\s+")).filter(path -> !path.isEmpty())
				.map(path -> path.replaceFirst(".*\\[name='([^']*)'\\]$", "$1")).toList();
		return names.stream().flatMap(name -> elements().filter(Vsm::isMapping)
				.filter(mapping -> mapping.getAttribute("name").equals(name))).toList();
	}

	/** The nearest element around one, or itself, that has a tag. */
	static Stream<Element> around(Element element) {
		return Stream.iterate((org.w3c.dom.Node) element, Element.class::isInstance, org.w3c.dom.Node::getParentNode)
				.map(Element.class::cast);
	}

	/** Where an element stands, for people. */
	static String place(Element element) {
		var names = around(element).filter(any -> any.hasAttribute("name")).map(any -> any.getAttribute("name")).toList();
		return String.join("/", names.reversed()) + "/" + element.getTagName();
	}
}
