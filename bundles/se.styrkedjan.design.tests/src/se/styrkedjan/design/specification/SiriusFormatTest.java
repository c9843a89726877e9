package se.styrkedjan.design.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specification is what Sirius itself would read: every element known, every required value there, every reference met. */
class SiriusFormatTest {

	/** Names of the colours that the environment of Sirius holds. */
	private static final Set<String> SYSTEM_COLORS = Set.of("black", "blue", "red", "green", "yellow", "purple", "orange",
			"chocolate", "gray", "white", "dark_blue", "dark_red", "dark_green", "dark_yellow", "dark_purple", "dark_orange",
			"dark_chocolate", "dark_gray", "light_blue", "light_red", "light_green", "light_yellow", "light_purple",
			"light_orange", "light_chocolate", "light_gray");

	@Test
	void everyElementAndAttributeIsKnown() {
		assertEquals(List.of(), faults(read()));
	}

	@Test
	void everyRequiredValueIsThere() {
		assertEquals(List.of(), elements(read()).flatMap(SiriusFormatTest::missing).toList());
	}

	@Test
	void everyReferenceIsMet() {
		assertEquals(List.of(), unresolved(read()));
	}

	@Test
	void everythingNamedHasANameOfItsOwnAmongItsLikes() {
		var seen = new HashSet<String>();

		var offences = elements(read()).filter(SiriusFormatTest::isFoundByName)
				.map(element -> place(element.eContainer()) + " " + element.eContainingFeature().getName() + " " + name(element))
				.filter(place -> place.endsWith(" ") || place.endsWith("null") || !seen.add(place)).toList();

		assertEquals(List.of(), offences);
	}

	@Test
	void aFaultyFileIsFoundOut(@TempDir Path directory) throws IOException {
		var text = Files.readString(Design.specification());
		var faulty = text.replaceFirst("titleExpression=", "headingExpression=")
				.replace("@entries[name='paper']", "@entries[name='papper']").replaceFirst("domainClass=\"process::Lane\"", "");
		var file = Files.writeString(directory.resolve("faulty.odesign"), faulty);

		var resource = new SiriusFormat().read(file);

		assertFalse(faults(resource).isEmpty());
		assertFalse(elements(resource).flatMap(SiriusFormatTest::missing).toList().isEmpty());
		assertFalse(unresolved(resource).isEmpty());
	}

	private static Resource read() {
		return new SiriusFormat().read(Design.specification());
	}

	private static List<String> faults(Resource resource) {
		return resource.getErrors().stream().map(fault -> fault.getLine() + ": " + fault.getMessage())
				.filter(fault -> !fault.contains("Unresolved reference")).toList();
	}

	private static Stream<EObject> elements(Resource resource) {
		Iterable<EObject> all = () -> EcoreUtil.getAllContents(resource.getContents().getFirst(), false);
		return StreamSupport.stream(all.spliterator(), false);
	}

	private static Stream<String> missing(EObject element) {
		return element.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isRequired() && !feature.isDerived() && !feature.isTransient())
				.filter(feature -> isEmpty(element, feature)).map(feature -> place(element) + " " + feature.getName());
	}

	private static boolean isEmpty(EObject element, EStructuralFeature feature) {
		var value = element.eGet(feature, false);
		return value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty();
	}

	private static List<String> unresolved(Resource resource) {
		var broken = resource.getErrors().stream().map(Resource.Diagnostic::getMessage)
				.filter(fault -> fault.contains("Unresolved reference"));
		return Stream.concat(broken, elements(resource).flatMap(SiriusFormatTest::strangers)).toList();
	}

	private static Stream<String> strangers(EObject element) {
		return element.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
				.flatMap(reference -> targets(element, reference))
				.filter(target -> target.eIsProxy() && !isSystemColor(target))
				.map(target -> place(element) + " -> " + ((InternalEObject) target).eProxyURI());
	}

	@SuppressWarnings("unchecked")
	private static Stream<EObject> targets(EObject element, EReference reference) {
		var value = element.eGet(reference);
		return reference.isMany() ? ((List<EObject>) value).stream() : Stream.ofNullable((EObject) value);
	}

	private static boolean isSystemColor(EObject proxy) {
		var uri = ((InternalEObject) proxy).eProxyURI().toString();
		return SYSTEM_COLORS.stream()
				.anyMatch(color -> uri.equals("environment:/viewpoint#//@systemColors/@entries[name='" + color + "']"));
	}

	private static boolean isFoundByName(EObject element) {
		var feature = (EReference) element.eContainmentFeature();
		return feature != null && feature.isMany() && !feature.getEKeys().isEmpty();
	}

	private static String place(EObject element) {
		var uri = EcoreUtil.getURI(element).fragment();
		return uri == null ? element.eClass().getName() : uri;
	}

	private static Object name(EObject element) {
		return element.eGet(element.eClass().getEStructuralFeature("name"));
	}
}
