package se.styrkedjan.processes.collaboration;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.table.TableGrid;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.processes.open.DocumentTable;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.theme.Spacing;

/** A collaboration map as a table edited in place; what is chosen is chosen on the map too. */
public final class CollaborationTable extends Composite implements DocumentTable {

	private static final Messages WORDS = Messages.of(CollaborationTable.class);

	private final OpenProcess open;
	private final ElementChoice choice;
	private final CollaborationModel model;
	private final EditableGrid grid;

	/** A table of a map that is open. */
	public CollaborationTable(Composite parent, OpenProcess open) {
		super(parent, SWT.NONE);
		this.open = open;
		choice = ElementChoice.of(open.session());
		model = new CollaborationModel((CollaborationMap) open.session().root(), open::tell);
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		Composite tools = new Composite(this, SWT.NONE);
		tools.setBackground(getBackground());
		tools.setLayout(new RowLayout());
		tools.setLayoutData(FormKit.fill());
		FormKit.button(tools, WORDS.text("remove"), this::remove).setLayoutData(new RowData());
		model.refresh();
		grid = new EditableGrid(this, WORDS.text("table"), new TableGrid(model));
		grid.setLayoutData(FormKit.fillBoth());
		grid.onSelection((row, column) -> chosen().ifPresent(element -> choice.choose(List.of(element))));
	}

	private Optional<NamedElement> chosen() {
		return grid.row() < 0 || grid.row() >= model.rows().size() ? Optional.empty()
				: Optional.ofNullable(model.rows().get(grid.row()).element());
	}

	private void remove() {
		model.remove(grid.area().row(), grid.area().rows()).ifPresent(open.say());
		grid.setFocus();
	}

	@Override
	public void refresh() {
		model.refresh();
		grid.refresh();
	}

	@Override
	public void follow() {
		choice.single().map(model::rowOf).filter(row -> row >= 0 && row != grid.row())
				.ifPresent(row -> grid.select(row, grid.column()));
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
