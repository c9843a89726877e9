package se.styrkedjan.design.flow;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about nodes that stand for something in another document. */
public class CallServices {

	/** Whether a node is linked to what it stands for. True for what stands for itself. */
	@ReadsOwn({ "referenceId", "systemId", "processId" })
	public boolean isLinked(EObject node) {
		return !isUnlinked(node);
	}

	/** Whether a node that stands for something outside the map is not linked to it yet. */
	@ReadsOwn({ "referenceId", "systemId", "processId" })
	public boolean isUnlinked(EObject node) {
		return switch (node) {
		case DocumentNode document -> isEmpty(document.getReferenceId());
		case SystemNode system -> isEmpty(system.getSystemId());
		case SubProcessCall call -> isEmpty(call.getProcessId());
		case Connector connector -> isEmpty(connector.getProcessId());
		case LandscapeEntry entry -> isEmpty(entry.getProcessId());
		default -> false;
		};
	}

	/**
	 * The process that a sub-process, connector or entry of the landscape leads to: the one in the same resource set when
	 * it is loaded, else a proxy with its id and name, so that the product can open it. Loads nothing.
	 *
	 * @return null when the node is not linked
	 */
	public Process calledProcess(EObject node) {
		var id = switch (node) {
		case SubProcessCall call -> call.getProcessId();
		case Connector connector -> connector.getProcessId();
		case LandscapeEntry entry -> entry.getProcessId();
		default -> null;
		};
		return isEmpty(id) ? null : loaded(node, id).orElseGet(() -> proxy(node, id));
	}

	private static Optional<Process> loaded(EObject node, String id) {
		return Optional.ofNullable(node.eResource()).map(resource -> resource.getResourceSet()).stream()
				.flatMap(set -> set.getResources().stream()).flatMap(resource -> resource.getContents().stream())
				.filter(Process.class::isInstance).map(Process.class::cast)
				.filter(process -> id.equals(process.getId())).findFirst();
	}

	private static Process proxy(EObject node, String id) {
		var process = ProcessFactory.eINSTANCE.createProcess();
		process.setId(id);
		process.setName(OutsideAdapter.of(node).nameOfProcess().getOrDefault(id, ""));
		((InternalEObject) process)
				.eSetProxyURI(URI.createURI("styrkedjan:/document").appendSegment(id).appendFragment(id));
		return process;
	}

	private static boolean isEmpty(String id) {
		return id == null || id.isEmpty();
	}
}
