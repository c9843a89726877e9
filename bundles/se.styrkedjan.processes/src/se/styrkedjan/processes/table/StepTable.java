package se.styrkedjan.processes.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.process.AppendNode;
import se.styrkedjan.forms.table.TableGrid;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.processes.open.DocumentTable;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.theme.Spacing;

/** The steps of one process in sequence, edited in place; what is chosen is chosen on the map too. */
public final class StepTable extends Composite implements DocumentTable {

	private static final Messages WORDS = Messages.of(StepTable.class);
	private static final int NAME = 2;

	private final OpenProcess open;
	private final ElementChoice choice;
	private final StepTableModel model;
	private final EditableGrid grid;

	/** A table of a process that is open. */
	public StepTable(Composite parent, OpenProcess open) {
		super(parent, SWT.NONE);
		this.open = open;
		this.choice = ElementChoice.of(open.session());
		this.model = new StepTableModel(process(), open::tell);
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Composite tools = new Composite(this, SWT.NONE);
		tools.setBackground(getBackground());
		RowLayout line = new RowLayout();
		line.spacing = Spacing.SMALL;
		tools.setLayout(line);
		tools.setLayoutData(FormKit.fill());
		button(tools, "add.step", ProcessPackage.Literals.STEP);
		button(tools, "add.decision", ProcessPackage.Literals.DECISION);
		button(tools, "add.end", ProcessPackage.Literals.EVENT);
		button(tools, "earlier", () -> at(chosen -> model.move(chosen, -1)));
		button(tools, "later", () -> at(chosen -> model.move(chosen, 1)));
		button(tools, "remove", () -> at(chosen -> model.remove(chosen, 1)));
		model.refresh();
		grid = new EditableGrid(this, WORDS.text("table"), new TableGrid(model));
		grid.setLayoutData(FormKit.fillBoth());
		grid.onSelection((row, column) -> chosen(row).ifPresent(node -> choice.choose(List.of(node))));
		follow();
	}

	private Process process() {
		return (Process) open.session().root();
	}

	private void button(Composite tools, String key, EClass type) {
		button(tools, key, () -> append(type));
	}

	/** Form buttons bring layout data that a row of wrapping buttons does not understand. */
	private static void button(Composite tools, String key, Runnable action) {
		Button button = FormKit.button(tools, WORDS.text(key), action);
		button.setLayoutData(new RowData());
	}

	/** After the chosen node, and the new one is chosen to be named. */
	private void append(EClass type) {
		FlowNode node = Elements.create(type);
		if (node instanceof Event event) {
			event.setPosition(EventPosition.END);
		}
		FlowNode after = chosen(grid.row()).or(() -> model.rows().stream().map(row -> row.element())
				.filter(element -> element != null).reduce((one, next) -> next)).orElse(null);
		if (open.perform(new AppendNode(process(), after, node)).isEmpty()) {
			refresh();
			grid.select(model.rowOf(node), NAME);
			grid.edit();
		}
	}

	/** Something done with a row. */
	private interface RowAction {

		/** Does it; answers why not, which has been told already. */
		Optional<String> run(int row);
	}

	private void at(RowAction action) {
		Optional<FlowNode> node = chosen(grid.row());
		if (node.isPresent() && action.run(grid.row()).isEmpty()) {
			refresh();
			int row = model.rowOf(node.get());
			grid.select(row < 0 ? Math.min(grid.row(), model.rows().size() - 1) : row, grid.column());
		}
		grid.setFocus();
	}

	private Optional<FlowNode> chosen(int row) {
		return row < 0 || row >= model.rows().size() ? Optional.empty()
				: Optional.ofNullable(model.rows().get(row).element());
	}

	@Override
	public void refresh() {
		model.refresh();
		grid.refresh();
	}

	@Override
	public void follow() {
		choice.single().map(model::rowOf).filter(row -> row >= 0 && row != grid.row())
				.ifPresent(row -> grid.select(row, Math.max(NAME, grid.column())));
	}

	@Override
	public void commit() {
		grid.commit();
	}

	@Override
	public boolean setFocus() {
		return grid.setFocus();
	}
}
