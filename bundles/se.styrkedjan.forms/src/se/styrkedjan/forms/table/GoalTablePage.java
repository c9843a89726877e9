package se.styrkedjan.forms.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.message.Messages;

/**
 * A page with a table of what hangs on the goals of a plan, of which rows can be filtered out.
 *
 * @param <T> class of the table
 */
public abstract class GoalTablePage<T extends GoalTable<?>> extends TablePage<T> {

	private static final Messages WORDS = Messages.of(GoalTablePage.class);

	private RowFilter filter = RowFilter.ALL;
	private Chooser<RowFilter> chooser;

	/** The filters that have a meaning here. */
	protected abstract List<RowFilter> filters();

	/** What to say when the plan has nothing to show here. */
	protected abstract String nothingYet();

	@Override
	protected void makeTools(Composite row) {
		chooser = new Chooser<>(row, WORDS.text("filter"), filters(), value -> WORDS.text(TableText.key(value)));
		chooser.onChoice(this::showOnly);
	}

	private void showOnly(RowFilter chosen) {
		commit();
		filter = chosen;
		chooser.show(chosen);
		refresh();
	}

	@Override
	protected void prepare(T table) {
		table.showPeriod(context().period());
		table.showOnly(filter);
	}

	@Override
	protected final String emptyWords() {
		return filter == RowFilter.ALL ? nothingYet() : WORDS.text("filter.nothing");
	}

	@Override
	protected final boolean isUnbegun() {
		return filter == RowFilter.ALL;
	}

	@Override
	public final void reveal(EObject element) {
		if (table().rowOf(element) < 0 && filter != RowFilter.ALL) {
			showOnly(RowFilter.ALL);
		}
		super.reveal(element);
	}
}
