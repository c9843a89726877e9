package se.styrkedjan.forms.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.forms.importing.TextSlot.Place;
import se.styrkedjan.forms.table.Align;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.ChoiceCells;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.forms.table.PlainText;
import se.styrkedjan.forms.table.PlainTextCells;
import se.styrkedjan.forms.table.Row;
import se.styrkedjan.forms.table.TableModel;
import se.styrkedjan.forms.table.TableText;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.ui.message.Messages;

/** The running texts of the goals of a draft, to move a text that was placed wrongly. */
final class TextCorrections extends TableModel<Goal, TextSlot> {

	private static final Messages WORDS = Messages.of(TextCorrections.class);
	private static final int PLACE = 24;
	private static final int TEXT = 90;

	private final Draft draft;

	TextCorrections(Draft draft) {
		super(draft::perform);
		this.draft = draft;
		refresh();
	}

	@Override
	protected List<Column<TextSlot>> makeColumns() {
		var places = new ChoiceCells.Vocabulary<>(Arrays.asList(Place.values()),
				place -> WORDS.text(TableText.key(place)));
		Cells<TextSlot> place = ChoiceCells.of(places, TextSlot::place, slot -> CellState.EDITABLE, TextSlot::moveTo);
		return List.of(new Column<>("place", WORDS.text("text.place"), PLACE, Align.LEFT, place),
				new Column<>("text", WORDS.text("text.text"), TEXT, Align.LEFT,
						new PlainTextCells<>(slot -> PlainText.of(slot.text()), WORDS.text("text.hint"))));
	}

	@Override
	protected List<Row<Goal, TextSlot>> makeRows() {
		List<Row<Goal, TextSlot>> rows = new ArrayList<>();
		for (Goal goal : GoalWalk.depthFirst(draft.plan())) {
			List<TextSlot> slots = Arrays.stream(Place.values())
					.map(place -> new TextSlot(goal, draft.period(), place)).filter(slot -> !slot.text().isBlank())
					.toList();
			if (!slots.isEmpty()) {
				rows.add(Row.heading("goal:" + goal.getId(), goal, GoalWalk.label(goal)));
			}
			slots.forEach(slot -> rows.add(Row.data(goal.getId() + slot.place(), goal, slot)));
		}
		return rows;
	}

	@Override
	protected Operation create(Goal owner, List<String> values) throws UnreadableException {
		throw new UnreadableException(WORDS.text("text.noNew"));
	}

	@Override
	protected Operation remove(List<TextSlot> slots) {
		return new CompositeOperation("setFeature", slots.stream().map(slot -> slot.moveTo(Place.OTHER)).toList());
	}

	@Override
	protected Optional<Operation> moved(Goal goal, TextSlot slot, int distance) {
		return Optional.empty();
	}
}
