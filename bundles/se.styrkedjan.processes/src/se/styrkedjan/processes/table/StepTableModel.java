package se.styrkedjan.processes.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.process.AppendNode;
import se.styrkedjan.editing.process.FlowOrder;
import se.styrkedjan.editing.process.MoveInFlow;
import se.styrkedjan.editing.process.MoveInFlow.Way;
import se.styrkedjan.editing.process.RemoveNodes;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.ui.message.Messages;

/** The nodes of a flow in sequence as rows; what is typed in the last row becomes the next step. */
public final class StepTableModel extends TableModel<FlowNode, FlowNode> {

	private static final Messages WORDS = Messages.of(StepTableModel.class);

	private final Process process;
	private final StepColumns columns;

	/**
	 * A table of a process.
	 *
	 * @param perform makes an operation; answers in words why it was refused, empty when it was made
	 */
	public StepTableModel(Process process, Function<Operation, Optional<String>> perform) {
		super(perform);
		this.process = process;
		this.columns = new StepColumns(process);
	}

	@Override
	protected List<Column<FlowNode>> makeColumns() {
		return columns.all();
	}

	@Override
	protected List<Row<FlowNode, FlowNode>> makeRows() {
		List<FlowNode> order = FlowOrder.of(process);
		columns.number(order);
		List<Row<FlowNode, FlowNode>> rows = new ArrayList<>();
		order.forEach(node -> rows.add(Row.data(node.getId(), node, node)));
		if (Permission.toSet(process, ProcessPackage.Literals.PROCESS__NODES).isEmpty()) {
			rows.add(Row.fresh("new", null, WORDS.text("row.new")));
		}
		return rows;
	}

	/** After a node, or at the end of the flow. */
	@Override
	protected Operation create(FlowNode after, List<String> values) throws UnreadableException {
		FlowNode step = Elements.create(ProcessPackage.Literals.STEP);
		step.setName(StepColumns.name(values).orElseGet(() -> WORDS.text("step.new")));
		columns.lane(values).ifPresent(step::setLane);
		FlowNode before = after != null ? after : FlowOrder.of(process).stream().reduce((one, next) -> next).orElse(null);
		return new AppendNode(process, before, step);
	}

	@Override
	public Optional<String> insert(int row) {
		try {
			return perform(create(rows().isEmpty() ? null : rows().get(row).owner(), List.of()));
		} catch (UnreadableException e) {
			return Optional.of(e.getMessage());
		}
	}

	@Override
	protected Operation remove(List<FlowNode> nodes) {
		return new RemoveNodes(nodes);
	}

	@Override
	protected Optional<Operation> moved(FlowNode owner, FlowNode node, int distance) {
		return Optional.of(new MoveInFlow(node, distance < 0 ? Way.EARLIER : Way.LATER));
	}
}
