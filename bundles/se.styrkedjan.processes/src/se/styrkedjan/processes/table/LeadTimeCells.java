package se.styrkedjan.processes.table;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.process.SetLeadTime;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.NumberCells;
import se.styrkedjan.forms.table.NumberForm;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.Step;

/** Cells of the lead time of steps, in working days. */
final class LeadTimeCells {

	private LeadTimeCells() {
	}

	/** Cells of one number of the lead time. */
	static Cells<FlowNode> of(EAttribute number) {
		return new NumberCells<>(node -> value(node, number), node -> NumberForm.PLAIN,
				node -> node instanceof Step ? state(node, number) : CellState.READ_ONLY,
				(node, value) -> new SetLeadTime(node, number, value));
	}

	private static CellState state(FlowNode node, EAttribute number) {
		return number == Literals.LEAD_TIME__MEASURED ? CellState.EDITABLE
				: Edits.state(node, Literals.FLOW_NODE__NOTE);
	}

	private static BigDecimal value(FlowNode node, EAttribute number) {
		LeadTime time = node instanceof Step step ? step.getLeadTime() : null;
		return time == null ? null : (BigDecimal) time.eGet(number);
	}
}
