package se.styrkedjan.editing.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetReferences;
import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.editing.tree.Features;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;

/** Makes up operations of every kind on any place of a document, repeatable by its seed. */
public final class RandomEdits {

	private final Random random;
	private int counter;

	/** Edits that are the same for the same seed. */
	public RandomEdits(long seed) {
		random = new Random(seed);
	}

	/** The next operation that is allowed on a document as it is now. */
	public Operation next(EObject root) {
		while (true) {
			List<Element> all = List.copyOf(new ElementIndex(root).elements());
			Optional<Operation> operation = propose(all);
			if (operation.isPresent() && operation.get().check().isEmpty()) {
				return operation.get();
			}
		}
	}

	private Optional<Operation> propose(List<Element> all) {
		Element element = pick(all);
		return switch (random.nextInt(10)) {
		case 0, 1 -> add(element);
		case 2 -> element.eContainer() == null ? Optional.empty()
				: Optional.of(new RemoveElements(List.of(element)));
		case 3, 4 -> move(element, all);
		case 5 -> refer(element, all);
		default -> set(element);
		};
	}

	private Optional<Operation> add(Element owner) {
		List<EReference> containments = Features.containments(owner.eClass());
		if (containments.isEmpty()) {
			return Optional.empty();
		}
		EReference containment = pick(containments);
		EClass type = containment.getEReferenceType();
		if (type.isAbstract()) {
			return Optional.empty();
		}
		EObject made = Elements.create(type);
		if (made instanceof Goal goal) {
			goal.setLevel(pick(List.of(GoalLevel.values())));
			goal.setTitle("Mål " + counter++);
		}
		return Optional.of(new AddElement(made, new Placement(owner, containment, random.nextInt(4) - 1)));
	}

	private Optional<Operation> move(Element element, List<Element> all) {
		EReference containment = element.eContainmentFeature();
		if (containment == null || !containment.isMany()) {
			return Optional.empty();
		}
		EObject owner = random.nextBoolean() ? element.eContainer() : pick(all);
		return Optional.of(new MoveElement(element, new Placement(owner, containment, random.nextInt(4) - 1)));
	}

	private Optional<Operation> refer(Element element, List<Element> all) {
		List<EReference> references = element.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && reference.isMany())
				.toList();
		if (references.isEmpty()) {
			return Optional.empty();
		}
		EReference reference = pick(references);
		List<Element> targets = new ArrayList<>(all.stream().filter(reference.getEReferenceType()::isInstance)
				.filter(target -> random.nextBoolean()).toList());
		Collections.shuffle(targets, random);
		return Optional.of(new SetReferences(element, reference, targets));
	}

	private Optional<Operation> set(Element element) {
		List<EAttribute> attributes = Features.values(element.eClass()).stream().filter(EAttribute.class::isInstance)
				.map(EAttribute.class::cast).toList();
		if (attributes.isEmpty()) {
			return Optional.empty();
		}
		EAttribute attribute = pick(attributes);
		return Optional.of(new SetFeature(element, attribute, value(attribute.getEAttributeType())));
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum literals) {
			return pick(literals.getELiterals()).getInstance() instanceof Enumerator literal ? literal : null;
		}
		return switch (type.getInstanceClassName()) {
		case "java.lang.String" -> random.nextInt(5) == 0 ? null : "Text " + counter++;
		case "java.math.BigDecimal" -> random.nextInt(5) == 0 ? null : new BigDecimal(random.nextInt(100));
		case "java.time.LocalDate" -> LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
		case "int", "java.lang.Integer" -> random.nextInt(6);
		case "long" -> (long) random.nextInt(6);
		default -> random.nextBoolean();
		};
	}

	private <T> T pick(List<? extends T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
