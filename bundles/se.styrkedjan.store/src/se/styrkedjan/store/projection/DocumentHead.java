package se.styrkedjan.store.projection;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringChain;
import se.styrkedjan.store.DocumentKind;

/**
 * What a list shows of a document, read from its root.
 *
 * @param id       UUID of the document
 * @param kind     what it holds
 * @param title    name to show
 * @param unitId   UUID of the unit, or the empty string
 * @param unitName name of the unit, or the empty string
 * @param year     calendar year, or 0
 */
public record DocumentHead(String id, DocumentKind kind, String title, String unitId, String unitName, int year) {

	/**
	 * Reads the head of a document.
	 *
	 * @throws IllegalArgumentException when the root is no root of a document, or has no id of 1 to 64 characters
	 */
	public static DocumentHead of(EObject root) {
		return switch (root) {
		case Plan plan -> new DocumentHead(id(plan), DocumentKind.PLAN, Columns.title(plan.getUnitName()),
				Columns.id(plan.getUnitId()), Columns.title(plan.getUnitName()), plan.getYear());
		case SteeringChain chain -> new DocumentHead(id(chain), DocumentKind.CHAIN, Columns.title(chain.getName()), "",
				"", chain.getFromYear());
		case Process process -> new DocumentHead(id(process), DocumentKind.PROCESS, Columns.title(process.getName()),
				Columns.id(process.getUnitId()), "", 0);
		case Organisation organisation -> named(organisation, DocumentKind.ORGANISATION, organisation.getName());
		case Landscape landscape -> named(landscape, DocumentKind.LANDSCAPE, landscape.getName());
		case CollaborationMap map -> named(map, DocumentKind.COLLABORATION, map.getName());
		default -> throw new IllegalArgumentException("no document has the root " + root.eClass().getName());
		};
	}

	private static DocumentHead named(Element root, DocumentKind kind, String name) {
		return new DocumentHead(id(root), kind, Columns.title(name), "", "", 0);
	}

	private static String id(Element root) {
		String id = Columns.id(root.getId());
		if (id.isEmpty()) {
			throw new IllegalArgumentException("the root has no usable id: " + root.getId());
		}
		return id;
	}
}
