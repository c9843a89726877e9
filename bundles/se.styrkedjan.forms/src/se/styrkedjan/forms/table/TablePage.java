package se.styrkedjan.forms.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.period.SettledBar;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanPage;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/**
 * A page with a table edited in place and under it a panel with the running text of the chosen row; Ctrl+Enter
 * goes between them.
 *
 * @param <T> class of the table
 */
public abstract class TablePage<T extends TableModel<?, ?>> implements PlanPage {

	private static final Messages WORDS = Messages.of(TablePage.class);

	private PlanContext context;
	private T table;
	private Composite tools;
	private SettledBar settled;
	private EmptyTable empty;
	private RowVerbs verbs;
	private TableAndText both;
	private EditableGrid grid;
	private String place = "";

	/** Makes the table. */
	protected abstract T makeTable(PlanContext shared);

	/** Lets the table show what the page's choices and the period ask for, before it is refreshed. */
	protected abstract void prepare(T shown);

	/** Makes the page's own tools, each a child of the row. */
	protected abstract void makeTools(Composite row);

	/** Label of the running text in the panel. */
	protected abstract String textLabel();

	/** What the panel shows of a row with an element; empty for nothing. */
	protected abstract Optional<Detail> detail(int row);

	/** What else there is to see of a row with an element, each on a tab beside its text. */
	protected List<DetailView> detailViews() {
		return List.of();
	}

	/** Says that the period is approved or decided, when it is. */
	protected void showSettled(SettledBar bar) {
		bar.show();
	}

	/** What to say instead of a table without rows: what it is for and the first step. */
	protected abstract String emptyWords();

	/**
	 * A verb with its words.
	 *
	 * @param words  what the button says
	 * @param action what it does
	 */
	public record Step(String words, Runnable action) {
	}

	/** What begins an empty table; empty when that is done elsewhere. */
	protected Optional<Step> firstStep() {
		return Optional.empty();
	}

	/** Whether an empty table is one that is still to be begun; not when its rows are only filtered out. */
	protected boolean isUnbegun() {
		return true;
	}

	@Override
	public final void create(Composite parent, PlanContext shared) {
		context = shared;
		table = makeTable(shared);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		tools = FormKit.row(parent, 1);
		makeTools(tools);
		Label room = new Label(tools, SWT.NONE);
		room.setLayoutData(FormKit.fill());
		verbs = new RowVerbs(tools, table, this::grid, this::say);
		((GridLayout) tools.getLayout()).numColumns = tools.getChildren().length;
		settled = new SettledBar(parent, context);
		empty = new EmptyTable(parent);
		firstStep().ifPresent(empty::offer);
		prepare(table);
		table.refresh();
		both = new TableAndText(parent, context, new TableAndText.Labels(title(), textLabel()), new TableGrid(table));
		grid = both.grid();
		both.offer(detailViews());
		grid.onSelection((row, column) -> showDetail(row));
	}

	/** Shows the words in the message line of the editor, when there are any. */
	protected final void say(Optional<String> words) {
		words.ifPresent(context::say);
	}

	/** Makes an operation; answers in words why it was refused. */
	protected final Optional<String> perform(Operation operation) {
		return context.perform(operation).map(Wording.current()::of);
	}

	private void showDetail(int row) {
		Optional<Detail> detail = row >= 0 && row < table.rows().size() && table.rows().get(row).isData() ? detail(row)
				: Optional.empty();
		detail.ifPresentOrElse(both.panel()::show, both.panel()::showNothing);
		if (detail.isPresent()) {
			both.panel().showViews(row);
		}
	}

	@Override
	public final void refresh() {
		prepare(table);
		table.refresh();
		keepToItsPlace();
		grid.refresh();
		showSettled(settled);
		boolean something = !table.rows().isEmpty();
		verbs.setEnabled(something);
		if (something) {
			empty.hide();
		} else {
			empty.show(emptyWords(), isUnbegun());
		}
		Shown.when(something, both);
		showDetail(grid.row());
	}

	/** What is refused in a cell must not be put into the same place of another period or view: it is given up, and said so. */
	private void keepToItsPlace() {
		String now = context.period() + table.columns().stream().map(Column::id).toList().toString();
		if (!now.equals(place)) {
			place = now;
			grid.abandon().ifPresent(typed -> context.say(WORDS.text("abandoned", typed)));
		}
	}

	@Override
	public boolean dependsOnPeriod() {
		return true;
	}

	@Override
	public final void commit() {
		if (grid != null) {
			grid.commit();
			both.panel().commit();
		}
	}

	@Override
	public void reveal(EObject element) {
		int row = table.rowOf(element);
		if (row >= 0) {
			grid.select(row, 0);
		}
		grid.setFocus();
	}

	@Override
	public final Optional<EObject> chosen() {
		boolean something = grid != null && grid.row() >= 0 && grid.row() < table.rows().size();
		return something ? Optional.of(table.rows().get(grid.row())).map(TablePage::about).map(EObject.class::cast)
				: Optional.empty();
	}

	/** A band and an empty row are about what the rows below hang on. */
	private static Object about(Row<?, ?> row) {
		Object subject = row.element() == null ? row.owner() : row.element();
		return subject instanceof EObject ? subject : null;
	}

	@Override
	public final void setFocus() {
		if (table.rows().isEmpty()) {
			tools.setFocus();
		} else {
			grid.setFocus();
		}
	}

	/** What pages share. */
	protected final PlanContext context() {
		return context;
	}

	/** The table. */
	protected final T table() {
		return table;
	}

	/** The grid that shows the table. */
	protected final EditableGrid grid() {
		return grid;
	}
}
