package se.styrkedjan.forms.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.message.Messages;

/**
 * The table of a register as the document of a period prints it: cases counted by group and category. Where no case of a
 * category is registered, the counts of an imported document are shown and can be typed.
 */
public final class CountTable extends TableModel<CaseGroup, CaseCategory> {

	private static final RegisterPackage MODEL = RegisterPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(CountTable.class);
	private static final int NAME = 40;
	private static final int COUNT = 12;

	private final Supplier<Plan> plan;
	private Period period = Period.VB;

	/**
	 * A table over the register of a plan; {@link #refresh} fills it.
	 *
	 * @param plan    the plan as it is now
	 * @param perform makes an operation; answers in words why it was refused
	 */
	public CountTable(Supplier<Plan> plan, Function<Operation, Optional<String>> perform) {
		super(perform);
		this.plan = plan;
	}

	/** Shows another period after the next {@link #refresh}. */
	public void showPeriod(Period shown) {
		period = shown;
	}

	@Override
	protected List<Column<CaseCategory>> makeColumns() {
		CaseRegister register = plan.get().getRegister();
		return List.of(
				new Column<>("category", WORDS.text("column.category"), NAME, Align.LEFT,
						TextCells.required(CaseCategory::getName, category -> CellState.EDITABLE,
								(category, text) -> Edits.set(category, ModelPackage.eINSTANCE.getNamedElement_Name(), text))),
				count("t1", register, 0), count("t2", register, 1), count("vb", register, 2),
				count("total", register, 3),
				new Column<>("measures", WORDS.text("column.measures"), NAME, Align.LEFT, new PlainTextCells<>(
						category -> PlainText.of(category.getMeasures()), WORDS.text("measures.hint"))));
	}

	private Column<CaseCategory> count(String id, CaseRegister register, int index) {
		return new Column<>(id, WORDS.text("column." + id), COUNT, Align.RIGHT,
				new CountOfCases(register, period, index));
	}

	@Override
	protected List<Row<CaseGroup, CaseCategory>> makeRows() {
		List<Row<CaseGroup, CaseCategory>> rows = new ArrayList<>();
		CaseRegister register = plan.get().getRegister();
		if (register == null) {
			return rows;
		}
		for (CaseGroup group : register.getGroups()) {
			rows.add(Row.heading("group:" + group.getId(), group, group.getName() == null ? "" : group.getName()));
			group.getCategories().forEach(category -> rows.add(Row.data(category.getId(), group, category)));
			rows.add(Row.fresh("new:" + group.getId(), group, WORDS.text("new.category")));
		}
		return rows;
	}

	@Override
	protected Operation create(CaseGroup group, List<String> values) throws UnreadableException {
		CaseCategory category = Elements.create(MODEL.getCaseCategory());
		String name = values.getFirst().strip();
		category.setName(name.isEmpty() ? WORDS.text("category.unnamed") : name);
		return new AddElement(group, MODEL.getCaseGroup_Categories(), category);
	}

	@Override
	protected Operation remove(List<CaseCategory> categories) {
		return new RemoveElements(List.copyOf(categories));
	}

	@Override
	protected Optional<Operation> moved(CaseGroup group, CaseCategory category, int distance) {
		return Edits.move(category, distance);
	}
}
