package se.styrkedjan.rules.thread;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.organisation.ItSystem;
import se.styrkedjan.model.organisation.ReferenceDocument;
import se.styrkedjan.model.organisation.Role;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.rules.text.Titles;

/** Which elements stand on the thread, and as what. */
final class ThreadNodes {

	private ThreadNodes() {
	}

	static Optional<ThreadNode> of(EObject object, String documentId) {
		return kind(object).map(kind -> new ThreadNode(kind, ((Element) object).getId(), documentId, Titles.own(object), object));
	}

	private static Optional<NodeKind> kind(EObject object) {
		return Optional.ofNullable(switch (object) {
		case Goal goal -> NodeKind.GOAL;
		case Indicator indicator -> NodeKind.INDICATOR;
		case Activity activity -> NodeKind.ACTIVITY;
		case Process process -> NodeKind.PROCESS;
		case DocumentNode document -> NodeKind.DOCUMENT;
		case SystemNode system -> NodeKind.SYSTEM;
		case Note note -> null;
		case FlowNode node -> NodeKind.STEP;
		case Risk risk -> NodeKind.RISK;
		case Control control -> NodeKind.CONTROL;
		case Case registered -> NodeKind.CASE;
		case ReferenceDocument document -> NodeKind.DOCUMENT;
		case ItSystem system -> NodeKind.SYSTEM;
		case Role role -> NodeKind.ROLE;
		case Unit unit -> NodeKind.UNIT;
		case Forum forum -> NodeKind.FORUM;
		case Agreement agreement -> NodeKind.AGREEMENT;
		case Section section -> NodeKind.TEXT;
		default -> null;
		});
	}

	/** By what links name it: its lineage where it has one, else its id. */
	static String linkTarget(EObject object) {
		return switch (object) {
		case Goal goal -> goal.getLineage();
		case Indicator indicator -> indicator.getLineage();
		case Activity activity -> activity.getLineage();
		default -> ((Element) object).getId();
		};
	}
}
