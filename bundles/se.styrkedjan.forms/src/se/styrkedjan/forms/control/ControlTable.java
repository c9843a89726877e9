package se.styrkedjan.forms.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.SetControlResult;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.DateCells;
import se.styrkedjan.forms.table.DateReading;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.FrequencyCells;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.ControlResult;
import se.styrkedjan.model.control.Verdict;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.control.RankedRisks;
import se.styrkedjan.ui.message.Messages;

/** The controls of a unit and year as a table, with what they showed in one period. */
public final class ControlTable extends InternalControlTable<Control> {

	private static final ControlPackage MODEL = ControlPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(ControlTable.class);
	private static final int TITLE = 32;
	private static final int TEXT = 16;
	private static final int DATE = 12;

	private final Supplier<Plan> plan;
	private Period period = Period.VB;

	/**
	 * A table over the controls of a plan; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param perform makes an operation; answers in words why it was refused
	 */
	public ControlTable(Supplier<Plan> plan, Function<Operation, Optional<String>> perform) {
		super(plan, MODEL.getInternalControl_Controls(), perform);
		this.plan = plan;
	}

	/** Shows another period after the next {@link #refresh}. */
	public void showPeriod(Period shown) {
		period = shown;
	}

	/** The plan of controls has no results yet; in a report of the year they come first. */
	@Override
	protected List<Column<Control>> makeColumns() {
		List<Column<Control>> columns = new ArrayList<>();
		columns.add(column("title", TITLE, TextCells.required(Control::getTitle, control -> CellState.EDITABLE,
				(control, text) -> Edits.set(control, MODEL.getControl_Title(), text))));
		if (period != Period.VP) {
			columns.add(column("verdict", TEXT, verdict()));
			columns.add(column("date", DATE, date()));
			columns.add(column("result", TITLE, new PlainTextCells<>(
					control -> PlainText.of(result(control).map(ControlResult::getResult).orElse("")),
					WORDS.text("result.hint"))));
		}
		columns.add(column("method", TEXT, text(Control::getMethod, MODEL.getControl_Method())));
		columns.add(column("frequency", TEXT, frequency()));
		columns.add(column("responsible", TEXT, text(Control::getResponsible, MODEL.getControl_Responsible())));
		columns.add(column("risks", DATE, new RiskNumberCells(RankedRisks.of(internalControl()))));
		return columns;
	}

	private static Column<Control> column(String id, int chars, Cells<Control> cells) {
		return new Column<>(id, WORDS.text("column." + id), chars, Align.LEFT, cells);
	}

	private static Cells<Control> text(Function<Control, String> value, EAttribute feature) {
		return TextCells.optional(value, control -> CellState.EDITABLE,
				(control, text) -> Edits.set(control, feature, text));
	}

	private static Cells<Control> frequency() {
		return new FrequencyCells<>(Control::getFrequency, control -> CellState.EDITABLE,
				(control, text) -> Edits.set(control, MODEL.getControl_Frequency(), text));
	}

	private Cells<Control> verdict() {
		var verdicts = new ChoiceCells.Vocabulary<>(Arrays.asList(Verdict.values()),
				verdict -> WORDS.text("verdict." + verdict.getName()));
		return ChoiceCells.of(verdicts, control -> result(control).map(ControlResult::getVerdict).orElse(Verdict.NOT_DONE),
				this::reported, (control, verdict) -> set(control, MODEL.getControlResult_Verdict(), verdict));
	}

	private Cells<Control> date() {
		Function<Control, LocalDate> value = control -> result(control).map(ControlResult::getDate).orElse(null);
		return new DateCells<>(value, this::reported,
				control -> new DateReading(plan.get().getYear(), DateReading.Edge.LAST),
				(control, day) -> set(control, MODEL.getControlResult_Date(), day));
	}

	private Operation set(Control control, EAttribute feature, Object value) {
		return new SetControlResult(control, period, feature, value);
	}

	private CellState reported(Control control) {
		return Edits.state(control, period);
	}

	private Optional<ControlResult> result(Control control) {
		return PeriodEntries.find(control.getResults(), period);
	}

	@Override
	protected void entitle(Control control, String title) {
		control.setTitle(title);
	}

	@Override
	protected String newRowLabel() {
		return WORDS.text("control.new");
	}

	@Override
	protected String untitled() {
		return WORDS.text("control.untitled");
	}
}
