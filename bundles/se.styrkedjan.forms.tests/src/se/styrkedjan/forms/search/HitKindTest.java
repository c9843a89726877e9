package se.styrkedjan.forms.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.store.projection.Projector;
import se.styrkedjan.store.projection.TextEntry;

/** The kinds that hits are grouped by. */
class HitKindTest {

	@Test
	void everyClassThatCanBeFoundHasAKindOfItsOwn() {
		List<EClass> found = classes(ModelPackage.eINSTANCE).stream().filter(HitKindTest::isFound).toList();
		assertTrue(found.size() > 30, "so few can be found: " + found.size());
		List<String> without = new ArrayList<>();
		for (EClass type : found) {
			if (HitKind.of(type.getName()) == HitKind.OTHER) {
				without.add(type.getName());
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everyClassOfAKindIsInTheMetamodelOnce() {
		Set<String> known = new HashSet<>();
		classes(ModelPackage.eINSTANCE).forEach(type -> known.add(type.getName()));
		Set<String> seen = new HashSet<>();
		Arrays.stream(HitKind.values()).flatMap(kind -> kind.types().stream()).forEach(type -> {
			assertTrue(known.contains(type), type);
			assertTrue(seen.add(type), type);
		});
		Arrays.stream(HitKind.values()).forEach(kind -> assertFalse(kind.words().isBlank()));
	}

	/** Whether a word in any of its texts makes an entry of the search. */
	private static boolean isFound(EClass type) {
		if (type.isAbstract() || !(EcoreUtil.create(type) instanceof Element element)) {
			return false;
		}
		element.setId("an-id");
		type.getEAllAttributes().stream().filter(each -> each.getEType() == EcorePackage.Literals.ESTRING)
				.filter(each -> !each.isMany() && !each.getName().equals("id"))
				.forEach(each -> element.eSet(each, "ord"));
		return !Projector.project(element).entries(TextEntry.class).isEmpty();
	}

	private static List<EClass> classes(EPackage all) {
		List<EClass> classes = new ArrayList<>();
		all.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(classes::add);
		all.getESubpackages().forEach(each -> classes.addAll(classes(each)));
		return classes;
	}
}
