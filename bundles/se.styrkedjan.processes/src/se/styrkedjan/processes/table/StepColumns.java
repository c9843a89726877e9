package se.styrkedjan.processes.table;

import static se.styrkedjan.model.ModelPackage.Literals.NAMED_ELEMENT__NAME;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.editing.process.DictionaryEntry.Kind;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.ChoiceCells.Vocabulary;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.ui.message.Messages;

/** The columns of the step table. */
final class StepColumns {

	private static final Messages WORDS = Messages.of(StepColumns.class);
	private static final int NAME = 2;
	private static final int LANE = 1;
	private static final int NARROW = 5;
	private static final int MIDDLE = 16;
	private static final int WIDE = 24;
	private static final int WIDEST = 34;
	private static final int NUMBER = 10;

	private final Process process;
	private final Map<FlowNode, Integer> numbers = new HashMap<>();

	StepColumns(Process process) {
		this.process = process;
	}

	/** Takes the sequence in which nodes are numbered. */
	void number(List<FlowNode> order) {
		numbers.clear();
		order.forEach(node -> numbers.put(node, numbers.size() + 1));
	}

	List<Column<FlowNode>> all() {
		return List.of(column("number", NARROW, Align.RIGHT, new ShownCells(node -> String.valueOf(numbers.get(node)))),
				column("lane", MIDDLE, Align.LEFT, lanes()), column("name", WIDEST, Align.LEFT, names()),
				column("type", MIDDLE, Align.LEFT, new ShownCells(StepColumns::type)),
				column("next", MIDDLE, Align.LEFT, new ShownCells(this::next)),
				column("documents", WIDE, Align.LEFT, new LinkCells(LinkKind.DOCUMENT, Kind.DOCUMENT)),
				column("systems", MIDDLE, Align.LEFT, new LinkCells(LinkKind.SYSTEM, Kind.SYSTEM)),
				column("risks", MIDDLE, Align.LEFT, LinkCells.shown(LinkKind.RISK)),
				column("target", NUMBER, Align.RIGHT, LeadTimeCells.of(Literals.LEAD_TIME__TARGET)),
				column("measured", NUMBER, Align.RIGHT, LeadTimeCells.of(Literals.LEAD_TIME__MEASURED)));
	}

	private static Column<FlowNode> column(String id, int chars, Align align, Cells<FlowNode> cells) {
		return new Column<>(id, WORDS.text("column." + id), chars, align, cells);
	}

	private static Cells<FlowNode> names() {
		return TextCells.optional(FlowNode::getName, node -> Edits.state(node, NAMED_ELEMENT__NAME),
				(node, text) -> Edits.set(node, NAMED_ELEMENT__NAME, text));
	}

	private Cells<FlowNode> lanes() {
		return ChoiceCells.of(new Vocabulary<>(process.getLanes(), StepColumns::words), FlowNode::getLane,
				node -> process.getLanes().isEmpty() ? CellState.READ_ONLY : Edits.state(node, FLOW_NODE__LANE),
				(node, lane) -> Edits.set(node, FLOW_NODE__LANE, lane));
	}

	private static String words(Lane lane) {
		return lane == null || lane.getName() == null ? "" : lane.getName();
	}

	private static String type(FlowNode node) {
		Wording words = Wording.current();
		return node instanceof Event event ? words.literal(event.getPosition()) : words.type(node.eClass());
	}

	/** Numbers of what follows, with the conditions. */
	private String next(FlowNode node) {
		return node.getOutgoing().stream().filter(flow -> numbers.containsKey(flow.getTarget()))
				.map(flow -> (flow.getName() == null || flow.getName().isBlank() ? "" : flow.getName() + " → ")
						+ numbers.get(flow.getTarget()))
				.reduce((one, other) -> one + ", " + other).orElse("");
	}

	/** The name among values typed for a new step. */
	static Optional<String> name(List<String> values) {
		Optional<String> name = value(values, NAME);
		return name.isPresent() ? name : values.stream().filter(text -> !text.isBlank()).findFirst().filter(
				text -> value(values, LANE).isEmpty()).map(String::strip);
	}

	/** The lane among values typed for a new step. */
	Optional<Lane> lane(List<String> values) throws UnreadableException {
		Optional<String> typed = value(values, LANE);
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(((ChoiceCells<FlowNode, Lane>) lanes()).valueOf(typed.get()));
	}

	private static Optional<String> value(List<String> values, int column) {
		return column < values.size() && !values.get(column).isBlank() ? Optional.of(values.get(column).strip())
				: Optional.empty();
	}
}
