package se.styrkedjan.forms.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.RowKind;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.rules.economy.EconomySum.Kind;
import se.styrkedjan.ui.message.Messages;

/**
 * The economy of a plan in one table, a part of the unit after the other, for one period at a time. Sums, deviations and
 * net are computed and cannot be typed.
 */
public final class EconomyTable extends TableModel<LineGroup, EconomyLine> {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(EconomyTable.class);
	private static final int TITLE = 30;

	private final Supplier<Plan> plan;
	private Period period = Period.VB;
	private EconomyView view = EconomyView.PERIOD;

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

	/** Shows another view after the next {@link #refresh}. */
	void showView(EconomyView shown) {
		view = shown;
	}

	private EconomyColumns view() {
		return switch (view) {
		case PERIOD -> new PeriodColumns(period);
		case MONTH_OUTCOME -> new MonthColumns(MODEL.getAmount_Outcome());
		case MONTH_BUDGET -> new MonthColumns(MODEL.getAmount_Budget());
		};
	}

	@Override
	protected List<Column<EconomyLine>> makeColumns() {
		List<Column<EconomyLine>> columns = new ArrayList<>();
		columns.add(new Column<>("title", WORDS.text("column.title"), TITLE, Align.LEFT, title()));
		columns.addAll(view().columns());
		return columns;
	}

	private static Cells<EconomyLine> title() {
		return TextCells.required(EconomyLine::getTitle,
				line -> Edits.state(line, SteeringPackage.Literals.ECONOMY_LINE__TITLE),
				(line, text) -> Edits.set(line, MODEL.getEconomyLine_Title(), text));
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
		return row.kind() == RowKind.SUM ? TypedAmount.format(sum(row, column)) : "";
	}

	private BigDecimal sum(Row<LineGroup, EconomyLine> row, int column) {
		Stream<EconomyPart> parts = row.owner() == null ? plan.get().getEconomy().getParts().stream()
				: Stream.of(row.owner().part());
		return view().sum(parts.flatMap(part -> part.getLines().stream()), Kind.valueOf(row.id().split(":")[1]), column);
	}

	/** A sum takes a total that is typed, to check it. */
	@Override
	public CellState state(int row, int column) {
		boolean total = rows().get(row).kind() == RowKind.SUM && column > 0 && view().takesTotal(column);
		return total ? CellState.EDITABLE : super.state(row, column);
	}

	@Override
	public Optional<String> commit(int row, int column, String typed) {
		Row<LineGroup, EconomyLine> target = rows().get(row);
		if (target.kind() != RowKind.SUM || state(row, column) != CellState.EDITABLE) {
			return super.commit(row, column, typed);
		}
		try {
			return compared(TypedAmount.read(typed), sum(target, column), target.label());
		} catch (UnreadableException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** A total is never kept: it either agrees with the sum or both are named. */
	private static Optional<String> compared(BigDecimal typed, BigDecimal sum, String label) {
		BigDecimal computed = sum == null ? BigDecimal.ZERO : sum;
		return typed == null || typed.compareTo(computed) == 0 ? Optional.empty()
				: Optional.of(WORDS.text("total.differs", label, TypedAmount.format(typed), TypedAmount.format(computed),
						TypedAmount.format(typed.subtract(computed))));
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
