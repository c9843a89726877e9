package se.styrkedjan.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * Edits of every kind the metamodel allows, at random: values set and unset, elements added, removed, moved and referred
 * to. The same seed edits the same document in the same way, but for new ids.
 */
public final class RandomEdits {

	private static final List<String> WORDS = List.of("mål", "Ålder", "bostad", "stöd", "à la carte", "<p>rad</p>",
			"<ul><li>ett</li><li>två &amp; tre</li></ul>", "", "och", "2025", "\n", "\"citat\"", "Łódź", "😀",
			"a\u0301");

	private final Random random;

	/** Edits that follow from a seed. */
	public RandomEdits(long seed) {
		this.random = new Random(seed);
	}

	/** An empty process. */
	public Process process() {
		return Elements.create(ProcessPackage.Literals.PROCESS);
	}

	/** An empty organisation. */
	public Organisation organisation() {
		return Elements.create(OrganisationPackage.Literals.ORGANISATION);
	}

	/** Any one of some. */
	public <T> T oneOf(List<? extends T> some) {
		return some.get(random.nextInt(some.size()));
	}

	/** Makes some edits anywhere in a document; ids and the root stay. */
	public void edit(EObject root, int edits) {
		for (int i = 0; i < edits; i++) {
			EObject element = oneOf(elements(root));
			EStructuralFeature feature = oneOf(element.eClass().getEAllStructuralFeatures());
			if (feature.isChangeable() && !feature.isTransient() && !"id".equals(feature.getName())) {
				edit(root, element, feature);
			}
		}
	}

	private void edit(EObject root, EObject element, EStructuralFeature feature) {
		switch (feature) {
		case EAttribute attribute -> element.eSet(attribute, value(attribute));
		case EReference reference when reference.isContainment() -> contain(element, reference);
		case EReference reference -> refer(root, element, reference);
		default -> throw new IllegalStateException(feature.toString());
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return oneOf(literals.getELiterals()).getInstance();
		}
		if (type == String.class) {
			return random.nextInt(10) == 0 ? null : oneOf(WORDS) + " " + oneOf(WORDS);
		}
		if (type == BigDecimal.class) {
			return random.nextInt(5) == 0 ? attribute.getDefaultValue()
					: new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(9));
		}
		if (type == LocalDate.class) {
			return random.nextInt(5) == 0 ? null : LocalDate.of(2014 + random.nextInt(12), 1 + random.nextInt(12), 1);
		}
		return EcoreUtil.createFromString(attribute.getEAttributeType(),
				type == boolean.class ? Boolean.toString(random.nextBoolean())
						: Integer.toString(1 + random.nextInt(4)));
	}

	private void contain(EObject element, EReference reference) {
		if (!reference.isMany()) {
			element.eSet(reference, random.nextInt(4) == 0 ? null : created(reference.getEReferenceType()));
			return;
		}
		EList<EObject> parts = list(element, reference);
		switch (parts.isEmpty() ? 0 : random.nextInt(4)) {
		case 0, 1 -> parts.add(random.nextInt(parts.size() + 1), created(reference.getEReferenceType()));
		case 2 -> EcoreUtil.delete(oneOf(parts), true);
		default -> parts.move(random.nextInt(parts.size()), random.nextInt(parts.size()));
		}
	}

	private void refer(EObject root, EObject element, EReference reference) {
		if (reference.isContainer()) {
			return;
		}
		List<EObject> targets = elements(root).stream().filter(reference.getEReferenceType()::isInstance).toList();
		EObject target = targets.isEmpty() ? null : oneOf(targets);
		if (!reference.isMany()) {
			element.eSet(reference, target);
		} else if (target != null && !list(element, reference).remove(target)) {
			list(element, reference).add(target);
		}
	}

	private Element created(EClass type) {
		if (!type.isAbstract()) {
			return Elements.create(type);
		}
		List<EClass> concrete = type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(other -> !other.isAbstract() && type.isSuperTypeOf(other)).toList();
		return Elements.create(oneOf(concrete));
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject element, EReference reference) {
		return (EList<EObject>) element.eGet(reference);
	}

	private static List<EObject> elements(EObject root) {
		List<EObject> elements = new ArrayList<>();
		elements.add(root);
		root.eAllContents().forEachRemaining(elements::add);
		return elements;
	}
}
