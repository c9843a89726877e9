package se.styrkedjan.forms.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.TextCells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/** The goals of a draft, to correct level, number, title and status. */
final class GoalCorrections extends TableModel<Object, Goal> {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;
	private static final Messages WORDS = Messages.of(GoalCorrections.class);
	private static final int LEVEL = 26;
	private static final int NUMBER = 8;
	private static final int TITLE = 60;
	private static final int STATUS = 18;

	private final Draft draft;

	GoalCorrections(Draft draft) {
		super(draft::perform);
		this.draft = draft;
		refresh();
	}

	@Override
	protected List<Column<Goal>> makeColumns() {
		return List.of(column("level", LEVEL, level()),
				column("number", NUMBER, TextCells.optional(Goal::getNumber, goal -> CellState.EDITABLE,
						(goal, text) -> Edits.set(goal, MODEL.getGoal_Number(), text))),
				column("title", TITLE, TextCells.required(Goal::getTitle, goal -> CellState.EDITABLE,
						(goal, text) -> Edits.set(goal, MODEL.getGoal_Title(), text))),
				column("status", STATUS, status()));
	}

	private static Column<Goal> column(String id, int chars, Cells<Goal> cells) {
		return new Column<>(id, WORDS.text("goal." + id), chars, Align.LEFT, cells);
	}

	private static Cells<Goal> level() {
		var levels = new ChoiceCells.Vocabulary<>(Arrays.asList(GoalLevel.values()), Vocabulary::of);
		return ChoiceCells.of(levels, Goal::getLevel, goal -> CellState.EDITABLE,
				(goal, level) -> Edits.set(goal, MODEL.getGoal_Level(), level));
	}

	private Cells<Goal> status() {
		var statuses = new ChoiceCells.Vocabulary<>(
				List.of(Status.FULLY, Status.PARTLY, Status.NOT, Status.NO_DATA), status -> StatusSign.of(status).text());
		return ChoiceCells.of(statuses,
				goal -> PeriodEntries.find(goal.getAssessments(), draft.period()).map(Assessment::getStatus)
						.orElse(Status.NO_DATA),
				goal -> CellState.EDITABLE, (goal, status) -> new SetAssessment(goal, draft.period(), status));
	}

	@Override
	protected List<Row<Object, Goal>> makeRows() {
		return GoalWalk.depthFirst(draft.plan()).stream()
				.map(goal -> Row.<Object, Goal>data(goal.getId(), null, goal)).toList();
	}

	@Override
	protected Operation create(Object owner, List<String> values) throws UnreadableException {
		throw new UnreadableException(WORDS.text("goal.noNew"));
	}

	@Override
	protected Operation remove(List<Goal> goals) {
		return new RemoveElements(List.copyOf(goals));
	}

	@Override
	protected Optional<Operation> moved(Object owner, Goal goal, int distance) {
		return Edits.move(goal, distance);
	}
}
