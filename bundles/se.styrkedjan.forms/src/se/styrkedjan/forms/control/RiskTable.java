package se.styrkedjan.forms.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.control.RankedRisks;
import se.styrkedjan.ui.message.Messages;

/** The risks of a unit and year as a table: what may happen, how likely and grave it is, and what is done about it. */
public final class RiskTable extends InternalControlTable<Risk> {

	private static final ControlPackage MODEL = ControlPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(RiskTable.class);
	private static final List<Integer> STEPS = IntStream.rangeClosed(1, 4).boxed().toList();
	private static final int EVENT = 32;
	private static final int PROCESS = 16;
	private static final int STEP = 13;
	private static final int NUMBER = 7;

	private RankedRisks ranked = RankedRisks.of(null);

	/**
	 * A table over the risks of a plan; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param perform makes an operation; answers in words why it was refused
	 */
	public RiskTable(Supplier<Plan> plan, Function<Operation, Optional<String>> perform) {
		super(plan, MODEL.getInternalControl_Risks(), perform);
	}

	@Override
	protected List<Column<Risk>> makeColumns() {
		ranked = RankedRisks.of(internalControl());
		List<Column<Risk>> columns = new ArrayList<>();
		columns.add(column("event", EVENT, TextCells.required(Risk::getEvent, risk -> CellState.EDITABLE,
				(risk, text) -> Edits.set(risk, MODEL.getRisk_Event(), text))));
		columns.add(column("process", PROCESS, TextCells.optional(Risk::getProcess, risk -> CellState.EDITABLE,
				(risk, text) -> Edits.set(risk, MODEL.getRisk_Process(), text))));
		columns.add(column("likelihood", STEP, step("likelihood", Risk::getLikelihood, MODEL.getRisk_Likelihood())));
		columns.add(column("consequence", STEP, step("consequence", Risk::getConsequence, MODEL.getRisk_Consequence())));
		columns.add(computed("value", risk -> String.valueOf(risk.getValue())));
		columns.add(computed("number", risk -> String.valueOf(ranked.number(risk))));
		columns.add(column("handling", EVENT,
				new PlainTextCells<>(risk -> PlainText.of(risk.getHandling()), WORDS.text("handling.hint"))));
		columns.add(column("controls", PROCESS, new PlainTextCells<>(RiskTable::controls, WORDS.text("controls.hint"))));
		return columns;
	}

	private static Column<Risk> column(String id, int chars, Cells<Risk> cells) {
		return new Column<>(id, WORDS.text("column." + id), chars, Align.LEFT, cells);
	}

	private static Column<Risk> computed(String id, Function<Risk, String> words) {
		return new Column<>(id, WORDS.text("column." + id), NUMBER, Align.RIGHT,
				new PlainTextCells<>(words, WORDS.text(id + ".hint")));
	}

	private static Cells<Risk> step(String id, Function<Risk, Integer> value, EAttribute feature) {
		return ChoiceCells.of(new ChoiceCells.Vocabulary<>(STEPS, step -> WORDS.text(id + "." + step)), value,
				risk -> CellState.EDITABLE, (risk, step) -> Edits.set(risk, feature, step));
	}

	private static String controls(Risk risk) {
		return risk.getControls().stream().map(Control::getTitle).collect(Collectors.joining("; "));
	}

	@Override
	protected void entitle(Risk risk, String title) {
		risk.setEvent(title);
	}

	@Override
	protected String newRowLabel() {
		return WORDS.text("risk.new");
	}

	@Override
	protected String untitled() {
		return WORDS.text("risk.untitled");
	}
}
