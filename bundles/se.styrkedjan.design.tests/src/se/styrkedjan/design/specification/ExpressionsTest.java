package se.styrkedjan.design.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every expression of the specification is of a language both runtimes know, and says something that exists. */
class ExpressionsTest {

	private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");
	private static final Set<String> VARIABLES = Set.of("self", "element", "elementView", "container", "containerView", "source",
			"target", "sourceView", "targetView", "instance", "arg0", "name", "newSemanticContainer", "oldSemanticContainer",
			"newContainerView", "copiedElement", "copiedView", "preSource", "preTarget", "preSourceView", "preTargetView", "view",
			"views", "edgeView", "i", "before", "after");

	private final Vsm vsm = new Vsm();
	private final Contexts contexts = new Contexts(vsm);
	private final List<Method> services = vsm.elements("ownedJavaExtensions")
			.flatMap(extension -> methods(extension.getAttribute("qualifiedClassName"))).toList();

	@Test
	void onlyLanguagesOfBothRuntimesAreUsed() {
		assertEquals(List.of(), vsm.values().filter(value -> value.text().matches("(?s)(aql|ocl|acceleo|mtl):.*|\\[.*/\\]")).toList());
		assertTrue(expressions("service:").count() > 100, "few services found: is the file read?");
	}

	@Test
	void everyServiceExistsAndFitsWhereItIsCalled() {
		assertEquals(List.of(), expressions("service:").filter(value -> !isCallable(value)).toList());
	}

	@Test
	void everyServiceClassCanBeMadeAndHasNoState() throws Exception {
		for (var extension : vsm.elements("ownedJavaExtensions").toList()) {
			var type = Class.forName(extension.getAttribute("qualifiedClassName"));

			type.getConstructor().newInstance();
			assertEquals(List.of(), Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isFinal(field.getModifiers())
					|| !field.getType().isPrimitive()).filter(field -> !field.isSynthetic()).toList(), type.getName());
		}
	}

	@Test
	void everyPublicServiceIsCalledAndStartsWithItsReceiver() {
		var called = expressions("service:").map(value -> serviceName(value.text())).toList();

		assertEquals(List.of(), services.stream().filter(method -> !called.contains(method.getName())
				|| !EObject.class.isAssignableFrom(method.getParameterTypes()[0])).toList());
	}

	@Test
	void everyFeatureExistsOnWhatItIsReadFrom() {
		assertEquals(List.of(), expressions("feature:").filter(value -> !contexts.of(value).stream()
				.allMatch(type -> hasFeature(Contexts.type(type), value.text().substring("feature:".length())))).toList());
	}

	@Test
	void everyVariableIsOneThatSiriusSets() {
		assertEquals(List.of(), expressions("var:").filter(value -> !VARIABLES.contains(value.text().substring(4))).toList());
	}

	@Test
	void everyClassNamedExists() {
		assertEquals(List.of(), vsm.values().filter(value -> value.attribute().matches("domainClass|targetClass|typeName"))
				.filter(value -> Contexts.type(value.text()) == null).toList());
	}

	@Test
	void whatIsMadeHasTheFeaturesThatAreSet() {
		assertEquals(List.of(), vsm.elements().filter(element -> element.getAttribute("xsi:type").equals("tool_1:CreateInstance"))
				.flatMap(made -> children(made).filter(child -> child.hasAttribute("featureName"))
						.filter(child -> !hasFeature(Contexts.type(made.getAttribute("typeName")), child.getAttribute("featureName"))))
				.map(Vsm::place).toList());
	}

	@Test
	void whateverIsMadeGetsAnIdentity() {
		assertEquals(List.of(), vsm.elements().filter(element -> element.getAttribute("xsi:type").equals("tool_1:CreateInstance"))
				.filter(made -> children(made).noneMatch(child -> child.getAttribute("featureName").equals("id")
						&& child.getAttribute("valueExpression").equals("service:newIdentity")))
				.map(Vsm::place).toList());
	}

	@Test
	void everySymbolIsThere() {
		var paths = vsm.values().filter(value -> value.attribute().matches("workspacePath|iconPath")).toList();

		assertTrue(paths.size() > 50);
		assertEquals(List.of(), paths.stream()
				.filter(value -> !Files.isRegularFile(Design.file(value.text().replaceFirst("^/se.styrkedjan.design/", "")))).toList());
	}

	private Stream<Vsm.Value> expressions(String prefix) {
		return vsm.values().filter(value -> value.text().startsWith(prefix));
	}

	private boolean isCallable(Vsm.Value value) {
		var call = value.text().substring("service:".length());
		int arguments = call.contains("(") ? call.split(",").length : 0;
		var fitting = services.stream().filter(method -> method.getName().equals(serviceName(value.text())))
				.filter(method -> method.getParameterCount() == arguments + 1).toList();
		var receivers = call.replaceFirst("\\(.*", "").contains(".") ? List.<String>of() : contexts.of(value);
		return !fitting.isEmpty() && receivers.stream().map(Contexts::type)
				.allMatch(type -> fitting.stream().anyMatch(method -> takes(method, type)));
	}

	private static boolean takes(Method method, EClass receiver) {
		return receiver != null && method.getParameterTypes()[0].isAssignableFrom(receiver.getInstanceClass());
	}

	private static String serviceName(String expression) {
		return expression.replaceFirst("^service:(\\w+\\.)?", "").replaceFirst("\\(.*", "");
	}

	private static boolean hasFeature(EClass type, String feature) {
		return PSEUDO_FEATURES.contains(feature) || type != null && type.getEStructuralFeature(feature) != null;
	}

	private static Stream<Element> children(Element element) {
		var nodes = element.getChildNodes();
		return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
				.map(Element.class::cast);
	}

	private static Stream<Method> methods(String className) {
		try {
			return Stream.of(Class.forName(className).getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
		} catch (ClassNotFoundException missing) {
			throw new IllegalStateException("the specification names a class that does not exist", missing);
		}
	}
}
