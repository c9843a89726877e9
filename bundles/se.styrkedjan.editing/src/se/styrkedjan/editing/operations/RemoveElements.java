package se.styrkedjan.editing.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;

/**
 * Removes elements of one document with all they hold, and the references of the document to them.
 *
 * @param elements what is removed
 */
public record RemoveElements(List<EObject> elements) implements Operation {

	/** Removes elements. */
	public RemoveElements {
		elements = List.copyOf(elements);
	}

	@Override
	public String name() {
		return "removeElements";
	}

	@Override
	public Optional<Refusal> check() {
		return elements.stream().map(RemoveElements::check).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Refusal> check(EObject element) {
		if (element.eContainer() == null) {
			return Optional.of(Refusals.wrongPlace(element.eClass().getName(), ""));
		}
		return Permission.toRemove(element).or(() -> held(element));
	}

	/** An own element goes with what it holds, but not when something in it is decided above or frozen. */
	private static Optional<Refusal> held(EObject element) {
		return element.eContents().stream().map(part -> Permission.toRemove(part).or(() -> held(part)))
				.flatMap(Optional::stream).findFirst();
	}

	@Override
	public void apply() {
		List<EObject> outermost = EcoreUtil.filterDescendants(elements);
		if (!outermost.isEmpty()) {
			clearReferences(outermost);
			outermost.forEach(EcoreUtil::remove);
		}
	}

	/** Before the removal, while the recorder still hears the elements. */
	private static void clearReferences(List<EObject> removed) {
		EObject root = EcoreUtil.getRootContainer(removed.getFirst());
		Collection<EObject> all = removed.stream().flatMap(RemoveElements::withContents).toList();
		UsageCrossReferencer.findAll(all, root).forEach((target, usages) -> {
			for (EStructuralFeature.Setting usage : usages) {
				if (!removed.stream().anyMatch(element -> EcoreUtil.isAncestor(element, usage.getEObject()))) {
					EcoreUtil.remove(usage, target);
				}
			}
		});
	}

	private static Stream<EObject> withContents(EObject element) {
		List<EObject> all = new ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(all::add);
		return all.stream();
	}
}
