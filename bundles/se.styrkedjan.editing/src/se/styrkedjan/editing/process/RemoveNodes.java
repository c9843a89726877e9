package se.styrkedjan.editing.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;

/**
 * Removes nodes with their flows and figures; where one thing led to a node and one thing followed, these are joined, so
 * that the rest still hangs together.
 *
 * @param nodes nodes of one process
 */
public record RemoveNodes(List<? extends FlowNode> nodes) implements Operation {

	/** Removes nodes. */
	public RemoveNodes {
		nodes = List.copyOf(nodes);
	}

	@Override
	public String name() {
		return "removeNodes";
	}

	@Override
	public Optional<Refusal> check() {
		return new RemoveElements(List.copyOf(nodes)).check();
	}

	@Override
	public void apply() {
		nodes.forEach(RemoveNodes::remove);
	}

	private static void remove(FlowNode node) {
		var gone = new ArrayList<EObject>(node.getOutgoing());
		gone.addAll(node.getIncoming());
		heal(node).ifPresent(gone::remove);
		gone.add(node);
		gone.addAll(figures(gone));
		new RemoveElements(gone).apply();
	}

	/** Leads what came in on to what followed; answers the flow that does and stays. */
	private static Optional<Flow> heal(FlowNode node) {
		Optional<Flow> in = Flows.single(node.getIncoming());
		Optional<Flow> out = Flows.single(node.getOutgoing());
		if (in.isEmpty() || out.isEmpty() || in.get().getSource() == out.get().getTarget()) {
			return Optional.empty();
		}
		in.get().setTarget(out.get().getTarget());
		return in;
	}

	private static List<EObject> figures(List<EObject> elements) {
		return Figures.of(EcoreUtil.getRootContainer(elements.getFirst()), elements);
	}
}
