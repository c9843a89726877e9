package se.styrkedjan.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;

class DemoContentTest {

	private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}[-+]?\\d{4}");

	private final List<EObject> documents = DemoContent.documents();

	@Test
	void holdsThreeUnitsAndThreeYears() {
		assertEquals(9, plans().count());
		assertEquals(3, plans().map(Plan::getUnitId).distinct().count());
		assertEquals(Set.of(2024, 2025, 2026), plans().map(Plan::getYear).collect(Collectors.toSet()));
	}

	@Test
	void holdsAtLeastTwentyFiveIndicators() {
		var lineages = new HashSet<String>();
		documents.forEach(root -> contents(root).filter(Indicator.class::isInstance)
				.forEach(indicator -> lineages.add(((Indicator) indicator).getLineage())));
		assertTrue(lineages.size() >= 25, "indicators: " + lineages.size());
	}

	@Test
	void isValidAndComplete() {
		assertAll(documents.stream().map(root -> () -> {
			assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(root).getSeverity());
			assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(root.eResource()).isEmpty());
		}));
	}

	@Test
	void givesEachElementAnIdOfItsOwn() {
		var seen = new HashSet<String>();
		documents.forEach(root -> contents(root).map(Element.class::cast)
				.forEach(element -> assertTrue(seen.add(element.getId()), "twice: " + element)));
	}

	@Test
	void holdsNothingThatLooksLikeAPersonalIdentityNumber() {
		documents.forEach(root -> contents(root).forEach(object -> object.eClass().getEAllAttributes().stream()
				.filter(attribute -> !attribute.isID() && !attribute.getName().endsWith("Id")
						&& !Set.of("lineage", "target", "document").contains(attribute.getName()))
				.forEach(attribute -> assertFalse(IDENTITY_NUMBER.matcher(String.valueOf(object.eGet(attribute))).find(),
						object + " " + attribute.getName()))));
	}

	private Stream<Plan> plans() {
		return documents.stream().filter(Plan.class::isInstance).map(Plan.class::cast);
	}

	private static Stream<EObject> contents(EObject root) {
		Iterable<EObject> all = root::eAllContents;
		return Stream.concat(Stream.of(root), StreamSupport.stream(all.spliterator(), false));
	}
}
