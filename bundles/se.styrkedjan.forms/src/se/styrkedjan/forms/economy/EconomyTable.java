package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.ui.message.Messages;

/**
 * The economy of a plan in one table, a part of the unit after the other, for one period at a time. Sums, deviations and
 * net are computed and cannot be typed.
 */
public final class EconomyTable extends TableModel<LineGroup, EconomyLine> {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(EconomyTable.class);
	private static final int TITLE = 44;
	private static final int AMOUNT = 13;

	/** The numeric columns, in order after the title. */
	private static final List<Function<EconomySum, BigDecimal>> NUMBERS = List.of(EconomySum::outcome,
			EconomySum::budget, EconomySum::deviation, EconomySum::forecast, EconomySum::forecastDeviation);

	private final Supplier<Plan> plan;
	private Period period = Period.VB;

	/**
	 * A table over the economy of a plan; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param perform makes an operation; answers in words why it was refused
	 */
	public EconomyTable(Supplier<Plan> plan, Function<Operation, Optional<String>> perform) {
		super(perform);
		this.plan = plan;
	}

	/** Shows another period after the next {@link #refresh}. */
	public void showPeriod(Period shown) {
		period = shown;
	}

	/** The period shown. */
	public Period period() {
		return period;
	}

	@Override
	protected List<Column<EconomyLine>> makeColumns() {
		return List.of(new Column<>("title", WORDS.text("column.title"), TITLE, Align.LEFT, title()),
				amount("outcome", MODEL.getAmount_Outcome(), EconomySum::outcome),
				amount("budget", MODEL.getAmount_Budget(), EconomySum::budget),
				number("deviation", new DeviationCells(period, EconomySum::deviation)),
				amount("forecast", MODEL.getAmount_Forecast(), EconomySum::forecast),
				number("forecastDeviation", new DeviationCells(period, EconomySum::forecastDeviation)),
				new Column<>("explanation", WORDS.text("column.explanation"), TITLE, Align.LEFT,
						new PlainTextCells<>(this::explanation, WORDS.text("explanation.hint"))));
	}

	private static Cells<EconomyLine> title() {
		return TextCells.required(EconomyLine::getTitle, line -> CellState.EDITABLE,
				(line, text) -> Edits.set(line, MODEL.getEconomyLine_Title(), text));
	}

	private Column<EconomyLine> amount(String id, EAttribute feature, Function<EconomySum, BigDecimal> shown) {
		return number(id, new AmountCells(period, feature, shown));
	}

	private static Column<EconomyLine> number(String id, Cells<EconomyLine> cells) {
		return new Column<>(id, WORDS.text("column." + id), AMOUNT, Align.RIGHT, cells);
	}

	private String explanation(EconomyLine line) {
		return line.getAmounts().stream().filter(amount -> amount.getPeriod() == period).findFirst()
				.map(Amount::getExplanation).map(PlainText::of).orElse("");
	}

	@Override
	protected List<Row<LineGroup, EconomyLine>> makeRows() {
		List<Row<LineGroup, EconomyLine>> rows = new ArrayList<>();
		Economy economy = plan.get().getEconomy();
		if (economy == null) {
			return rows;
		}
		for (EconomyPart part : economy.getParts()) {
			LineGroup costs = new LineGroup(part, LineKind.COST);
			rows.add(Row.heading("part:" + part.getId(), costs, name(part)));
			addGroup(rows, new LineGroup(part, LineKind.INCOME), Kind.INCOME);
			addGroup(rows, costs, Kind.COST);
			rows.add(Row.sum(sumId(part.getId(), Kind.NET), costs, WORDS.text("sum.NET")));
		}
		if (economy.getParts().size() > 1) {
			rows.add(Row.heading("total", null, WORDS.text("total")));
			for (Kind kind : Kind.values()) {
				rows.add(Row.sum(sumId("total", kind), null, WORDS.text("sum." + kind)));
			}
		}
		return rows;
	}

	private static String name(EconomyPart part) {
		return part.getName() == null || part.getName().isBlank() ? WORDS.text("part.unnamed") : part.getName();
	}

	private static void addGroup(List<Row<LineGroup, EconomyLine>> rows, LineGroup group, Kind kind) {
		String partId = group.part().getId();
		group.part().getLines().stream().filter(line -> line.getKind() == group.kind())
				.forEach(line -> rows.add(Row.data(line.getId(), group, line)));
		rows.add(Row.fresh("new:" + kind + partId, group, WORDS.text("new." + kind)));
		rows.add(Row.sum(sumId(partId, kind), group, WORDS.text("sum." + kind)));
	}

	private static String sumId(String of, Kind kind) {
		return "sum:" + kind + ":" + of;
	}

	@Override
	protected String computed(Row<LineGroup, EconomyLine> row, int column) {
		if (!row.id().startsWith("sum:") || column > NUMBERS.size()) {
			return "";
		}
		Kind kind = Kind.valueOf(row.id().split(":")[1]);
		EconomySum sum = row.owner() == null ? EconomySum.of(plan.get().getEconomy(), kind, period)
				: EconomySum.of(row.owner().part(), kind, period);
		return AmountCells.format(NUMBERS.get(column - 1).apply(sum));
	}

	@Override
	protected Operation create(LineGroup group, List<String> values) throws UnreadableException {
		EconomyLine line = Elements.create(MODEL.getEconomyLine());
		String title = values.getFirst().strip();
		line.setTitle(title.isEmpty() ? WORDS.text("line.untitled") : title);
		line.setKind(group.kind());
		List<Operation> changes = new ArrayList<>();
		changes.add(new AddElement(group.part(), MODEL.getEconomyPart_Lines(), line));
		for (int i = 1; i < Math.min(values.size(), columns().size()); i++) {
			if (!values.get(i).isBlank() && columns().get(i).cells().state(line) == CellState.EDITABLE) {
				changes.add(columns().get(i).cells().read(line, values.get(i)));
			}
		}
		return new CompositeOperation("addElement", changes);
	}

	@Override
	protected Operation remove(List<EconomyLine> lines) {
		return new RemoveElements(List.copyOf(lines));
	}

	/** Past the next line of the same kind, since lines of the other kind are shown elsewhere. */
	@Override
	protected Optional<Operation> moved(LineGroup group, EconomyLine line, int distance) {
		List<EconomyLine> all = group.part().getLines();
		List<EconomyLine> same = all.stream().filter(other -> other.getKind() == group.kind()).toList();
		int to = same.indexOf(line) + distance;
		return to < 0 || to >= same.size() ? Optional.empty()
				: Optional.of(new MoveElement(line,
						new Placement(group.part(), MODEL.getEconomyPart_Lines(), all.indexOf(same.get(to)))));
	}
}
