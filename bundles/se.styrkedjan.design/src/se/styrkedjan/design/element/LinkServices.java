package se.styrkedjan.design.element;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.ReferenceDocument;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about links to elements of other documents. */
public class LinkServices {

	/** What a link to an element would be; null when nothing on a map links to such an element. */
	public LinkKind linkKind(EObject element) {
		return switch (element) {
		case ReferenceDocument document -> LinkKind.DOCUMENT;
		case ItSystem system -> LinkKind.SYSTEM;
		case Risk risk -> LinkKind.RISK;
		case Control control -> LinkKind.CONTROL;
		case Indicator indicator -> LinkKind.INDICATOR;
		case Goal goal -> LinkKind.GOAL;
		case Process process -> LinkKind.PROCESS;
		default -> null;
		};
	}

	/** Whether a step can be linked to an element that is dropped on it. */
	public boolean isWorthALink(EObject element) {
		var kind = linkKind(element);
		return kind != null && kind != LinkKind.GOAL && kind != LinkKind.PROCESS;
	}

	/** Whether a process as a whole can be linked to an element that is dropped on its map. */
	public boolean isWorthALinkOfProcess(EObject element) {
		var kind = linkKind(element);
		return kind == LinkKind.GOAL || kind == LinkKind.INDICATOR || kind == LinkKind.RISK || kind == LinkKind.CONTROL;
	}

	/** Whether a link leads to a routine, checklist, form or statute. */
	@ReadsOwn("kind")
	public boolean isDocumentLink(Link link) {
		return link.getKind() == LinkKind.DOCUMENT;
	}

	/** Whether a link leads to an IT system. */
	@ReadsOwn("kind")
	public boolean isSystemLink(Link link) {
		return link.getKind() == LinkKind.SYSTEM;
	}

	/** Whether a link leads to a risk. */
	@ReadsOwn("kind")
	public boolean isRiskLink(Link link) {
		return link.getKind() == LinkKind.RISK;
	}

	/** Whether a link leads to a control. */
	@ReadsOwn("kind")
	public boolean isControlLink(Link link) {
		return link.getKind() == LinkKind.CONTROL;
	}
}
