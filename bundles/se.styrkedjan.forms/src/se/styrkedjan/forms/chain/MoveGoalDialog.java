package se.styrkedjan.forms.chain;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.dialog.ChoiceDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks below which goal another is to stand: what a drag in the tree does, for those who use the keyboard. */
final class MoveGoalDialog extends ChoiceDialog<Goal> {

	private static final Messages WORDS = Messages.of(MoveGoalDialog.class);
	private static final int WIDTH = 560;

	private final Goal moved;
	private final List<Goal> places;

	private MoveGoalDialog(Shell parent, Goal moved, List<Goal> places) {
		super(parent, new Form(WORDS.text("move.title"), WORDS.text("move.ok"), WIDTH),
				new Words(WORDS.text("move.below"), WORDS.text("move.none")));
		this.moved = moved;
		this.places = places;
	}

	/** Asks; empty when the user has changed their mind. */
	static Optional<Operation> ask(Shell parent, GoalChange change) {
		return new MoveGoalDialog(parent, change.goal(), change.places()).choose().map(change::movedInto);
	}

	@Override
	protected void head(Composite area) {
		FormKit.body(area, Titles.of(moved));
	}

	@Override
	protected void made() {
		super.made();
		offer(places);
	}

	@Override
	protected String line(Goal place) {
		return GoalWalk.label(place);
	}
}
