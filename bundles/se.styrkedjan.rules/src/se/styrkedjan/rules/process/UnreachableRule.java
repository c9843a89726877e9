package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Something leads to all that we do, from a beginning. */
final class UnreachableRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Process process ? check(Ways.nodes(process)) : Stream.empty();
	}

	private static Violation violation(FlowNode node) {
		Violation found = Violation.warning("process.unreachable", node, Ways.name(node));
		return Ways.in(node).findAny().isEmpty() ? found.with(Fix.ADD_START).with(Fix.REMOVE_EMPTY) : found.with(Fix.REMOVE_EMPTY);
	}

	/** Without a beginning nothing is reached, which is told once. What others do may begin with them. */
	private static Stream<Violation> check(List<FlowNode> nodes) {
		List<FlowNode> beginnings = nodes.stream().filter(
				node -> Ways.isBeginning(node) || Ways.isOutside(node) && Ways.in(node).findAny().isEmpty()).toList();
		if (nodes.stream().noneMatch(Ways::isBeginning)) {
			return Stream.empty();
		}
		Set<FlowNode> reached = Ways.reachable(beginnings);
		return firsts(nodes.stream().filter(node -> !reached.contains(node)).toList()).stream()
				.map(UnreachableRule::violation);
	}

	/** Where the flow would have to come in: what follows is reached then, and need not be told. Of a circle the first. */
	private static List<FlowNode> firsts(List<FlowNode> unreached) {
		List<FlowNode> firsts = new ArrayList<>(unreached.stream().filter(node -> Ways.in(node).findAny().isEmpty()).toList());
		Set<FlowNode> told = new HashSet<>(Ways.reachable(firsts));
		for (FlowNode node : unreached) {
			if (!told.contains(node)) {
				firsts.add(node);
				told.addAll(Ways.reachable(List.of(node)));
			}
		}
		return firsts;
	}
}
