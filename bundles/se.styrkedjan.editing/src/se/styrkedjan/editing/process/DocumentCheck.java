package se.styrkedjan.editing.process;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.check.Violation;
import se.styrkedjan.rules.process.ProcessCheck;
import se.styrkedjan.store.Store;

/** Applies the rules that fit a document. */
public final class DocumentCheck {

	private DocumentCheck() {
	}

	/**
	 * What is wrong in a document, in the order of its elements.
	 *
	 * @param root  root of a document, as it is edited or stored
	 * @param store where what it links to is looked up
	 * @param today the day it is judged by
	 */
	public static List<Violation> of(EObject root, Store store, LocalDate today) {
		if (root.eClass().getEPackage() != ProcessPackage.eINSTANCE) {
			return PlanCheck.of(root, today);
		}
		Set<String> named = named(root);
		Set<String> known = named.isEmpty() ? Set.of() : store.queries().known(named);
		return ProcessCheck.of(root, today, known::contains);
	}

	/** The identities that a document names. */
	private static Set<String> named(EObject root) {
		Set<String> found = new HashSet<>();
		root.eAllContents().forEachRemaining(part -> {
			String target = target(part);
			if (target != null && !target.isBlank()) {
				found.add(target);
			}
		});
		return found;
	}

	private static String target(EObject part) {
		return switch (part) {
		case Link link -> link.getTarget();
		case DocumentNode node -> node.getReferenceId();
		case SystemNode node -> node.getSystemId();
		case SubProcessCall call -> call.getProcessId();
		case Connector connector -> connector.getProcessId();
		case LandscapeEntry entry -> entry.getProcessId();
		default -> null;
		};
	}
}
