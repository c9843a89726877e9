package se.styrkedjan.forms.chain;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.message.Messages;

/** Asks below which goal another is to stand: what a drag in the tree does, for those who use the keyboard. */
final class MoveGoalDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(MoveGoalDialog.class);
	private static final int WIDTH = 560;
	private static final int ROWS = 12;

	private final Goal moved;
	private final List<Goal> places;
	private List<Goal> shown = List.of();
	private org.eclipse.swt.widgets.List list;
	private Goal chosen;

	private MoveGoalDialog(Shell parent, Goal moved, List<Goal> places) {
		super(parent, new Form(WORDS.text("move.title"), WORDS.text("move.ok"), WIDTH));
		this.moved = moved;
		this.places = places;
	}

	/** Asks; empty when the user has changed their mind. */
	static Optional<Operation> ask(Shell parent, GoalChange change) {
		MoveGoalDialog dialog = new MoveGoalDialog(parent, change.goal(), change.places());
		return dialog.open() == OK ? Optional.ofNullable(dialog.chosen).map(change::movedInto) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		FormKit.body(area, Titles.of(moved));
		var filter = new Field<>(area, WORDS.text("move.below"), box -> new Text(box, SWT.SEARCH | SWT.ICON_SEARCH));
		filter.control().setMessage(WORDS.text("filter.hint"));
		filter.control().addListener(SWT.Modify, event -> show(ChainFilter.of(filter.control().getText())));
		filter.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.setFocus();
			}
		});
		list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		GridData rows = FormKit.fillBoth();
		rows.heightHint = ROWS * list.getItemHeight();
		rows.widthHint = WIDTH;
		list.setLayoutData(rows);
		list.addListener(SWT.DefaultSelection, event -> okPressed());
	}

	@Override
	protected void made() {
		show(ChainFilter.ALL);
	}

	private void show(ChainFilter filter) {
		shown = places.stream().filter(filter::matches).toList();
		list.setItems(shown.stream().map(GoalWalk::label).toArray(String[]::new));
		list.select(0);
		allow(!shown.isEmpty());
	}

	@Override
	protected void okPressed() {
		if (list.getSelectionIndex() >= 0) {
			chosen = shown.get(list.getSelectionIndex());
			super.okPressed();
		}
	}
}
