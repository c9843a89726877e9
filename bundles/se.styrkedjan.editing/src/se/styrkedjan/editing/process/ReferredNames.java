package se.styrkedjan.editing.process;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.SystemNode;

/**
 * Calls what refers to the dictionary by the names it has there: lanes, actors, documents and systems on a map, and links.
 * A name on a map is a copy, so that a map can be read alone; this keeps the copies true.
 *
 * @param root       root of a document
 * @param dictionary the names
 */
public record ReferredNames(EObject root, Dictionary dictionary) implements Operation {

	@Override
	public String name() {
		return "renameInDictionary";
	}

	/** It follows from a change elsewhere, so an approved process is no hindrance. */
	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		root.eAllContents().forEachRemaining(part -> {
			if (isOld(part)) {
				part.eSet(feature(part), dictionary.find(reference(part)).orElseThrow().name());
			}
		});
	}

	/** Whether any name differs from that of the dictionary. */
	public boolean isNeeded() {
		for (var parts = root.eAllContents(); parts.hasNext();) {
			if (isOld(parts.next())) {
				return true;
			}
		}
		return false;
	}

	private boolean isOld(EObject part) {
		String reference = reference(part);
		return reference != null && dictionary.find(reference)
				.filter(entry -> !entry.name().equals(part.eGet(feature(part)))).isPresent();
	}

	private static String reference(EObject part) {
		return switch (part) {
		case Lane lane -> lane.getParty();
		case Actor actor -> actor.getParty();
		case DocumentNode node -> node.getReferenceId();
		case SystemNode node -> node.getSystemId();
		case Link link -> link.getTarget();
		default -> null;
		};
	}

	private static EStructuralFeature feature(EObject part) {
		return part instanceof Link ? ModelPackage.Literals.LINK__LABEL : ModelPackage.Literals.NAMED_ELEMENT__NAME;
	}
}
