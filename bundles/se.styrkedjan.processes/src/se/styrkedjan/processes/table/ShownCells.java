package se.styrkedjan.processes.table;

import java.util.function.Function;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells that only show something.
 *
 * @param words what they show
 */
record ShownCells(Function<FlowNode, String> words) implements Cells<FlowNode> {

	private static final Messages WORDS = Messages.of(ShownCells.class);

	@Override
	public String text(FlowNode node) {
		return words.apply(node);
	}

	@Override
	public CellState state(FlowNode node) {
		return CellState.COMPUTED;
	}

	@Override
	public Operation read(FlowNode node, String typed) throws UnreadableException {
		throw new UnreadableException(WORDS.text("cell.shown"));
	}
}
