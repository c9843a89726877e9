package se.styrkedjan.design.maps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.editing.process.FlowOrder;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.SystemNode;

/** The steps of a flow as a table: what the picture shows, for those who read instead of look. */
final class StepTable {

	private final List<FlowNode> nodes;
	private final MapWords words;

	StepTable(Process process, MapWords words) {
		this.nodes = FlowOrder.of(process);
		this.words = words;
	}

	TextTable table() {
		List<String> heads = Stream.of("number", "lane", "kind", "step", "next", "documents", "systems")
				.map(head -> words.text("table." + head)).toList();
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			rows.add(row(i, nodes.get(i)));
		}
		return new TextTable(words.text("table.caption"), heads, rows);
	}

	private List<String> row(int index, FlowNode node) {
		return List.of(Integer.toString(index + 1), node.getLane() == null ? "" : words.name(node.getLane()),
				words.wording().type(node.eClass()), words.name(node), next(node), beside(node, DocumentNode.class, LinkKind.DOCUMENT),
				beside(node, SystemNode.class, LinkKind.SYSTEM));
	}

	/** Numbers of the steps that follow, each with the condition for it. */
	private String next(FlowNode node) {
		return node.getOutgoing().stream().filter(flow -> flow.getKind() != FlowKind.ASSOCIATION)
				.filter(flow -> nodes.contains(flow.getTarget())).map(this::way).collect(Collectors.joining(", "));
	}

	private String way(Flow flow) {
		String number = Integer.toString(nodes.indexOf(flow.getTarget()) + 1);
		return flow.getName() == null || flow.getName().isBlank() ? number : number + " (" + flow.getName() + ")";
	}

	/** What is drawn beside a step or linked to it, each once. */
	private String beside(FlowNode node, Class<? extends FlowNode> type, LinkKind kind) {
		Set<String> names = new LinkedHashSet<>();
		Stream.concat(node.getIncoming().stream().map(Flow::getSource), node.getOutgoing().stream().map(Flow::getTarget))
				.filter(type::isInstance).map(words::name).forEach(names::add);
		node.getLinks().stream().filter(link -> link.getKind() == kind && link.getLabel() != null)
				.forEach(link -> names.add(link.getLabel()));
		return String.join(", ", names);
	}
}
