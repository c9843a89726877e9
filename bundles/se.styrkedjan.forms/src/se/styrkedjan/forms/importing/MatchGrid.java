package se.styrkedjan.forms.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.interchange.matching.Candidate;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.ui.grid.GridArea;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.grid.GridColumn;
import se.styrkedjan.ui.grid.GridModel;
import se.styrkedjan.ui.grid.GridRowKind;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/** Shows what each imported goal, indicator and activity is taken for, to be overruled. */
final class MatchGrid implements GridModel {

	private static final Messages WORDS = Messages.of(MatchGrid.class);
	private static final int CHOICE_COLUMN = 1;
	private static final double CERTAIN = 0.95;
	private static final int HUNDRED = 100;

	private final Runnable decided;
	private Decision decision = new Decision(List.of());
	private List<Object> rows = List.of();

	/** A grid of nothing; is told when the user has decided anew. */
	MatchGrid(Runnable decided) {
		this.decided = decided;
	}

	/** Shows the matches of another draft. */
	void show(Decision shown) {
		decision = shown;
		List<Object> made = new ArrayList<>();
		for (Match.Kind kind : Match.Kind.values()) {
			List<Match> ofKind = shown.matches().stream().filter(match -> match.kind() == kind).toList();
			if (!ofKind.isEmpty()) {
				made.add(kind);
				made.addAll(ofKind.stream().map(Match::importedId).toList());
			}
		}
		rows = made;
	}

	private Match match(int row) {
		return decision.matches().stream().filter(match -> match.importedId().equals(rows.get(row))).findFirst()
				.orElseThrow();
	}

	@Override
	public List<GridColumn> columns() {
		return List.of(new GridColumn("imported", WORDS.text("match.imported"), 46, GridColumn.Align.LEFT, true),
				new GridColumn("taken", WORDS.text("match.taken"), 46, GridColumn.Align.LEFT, true),
				new GridColumn("score", WORDS.text("match.score"), 9, GridColumn.Align.RIGHT, false));
	}

	@Override
	public int rowCount() {
		return rows.size();
	}

	@Override
	public GridRowKind rowKind(int row) {
		return rows.get(row) instanceof Match.Kind ? GridRowKind.HEADING : GridRowKind.DATA;
	}

	@Override
	public Object rowId(int row) {
		return rows.get(row);
	}

	@Override
	public GridCell cell(int row, int column) {
		if (rows.get(row) instanceof Match.Kind kind) {
			return GridCell.of(WORDS.text("Kind." + kind), GridCell.State.READ_ONLY);
		}
		Match match = match(row);
		return switch (column) {
		case 0 -> new GridCell(match.title(), GridCell.State.READ_ONLY, Tone.TEXT, match.place(), List.of());
		case CHOICE_COLUMN -> new GridCell(taken(match), GridCell.State.EDITABLE, tone(match),
				WORDS.text("match.hint"), choices(match));
		default -> GridCell.of(score(match), GridCell.State.READ_ONLY);
		};
	}

	private String taken(Match match) {
		if (decision.isLeftOut(match)) {
			return WORDS.text("match.leftOut");
		}
		return match.chosen().map(MatchGrid::words).orElseGet(() -> WORDS.text("match.new"));
	}

	private Tone tone(Match match) {
		return decision.isLeftOut(match) ? Tone.SECONDARY : isUnsure(match) ? Tone.WARNING : Tone.TEXT;
	}

	private static boolean isUnsure(Match match) {
		return match.chosen().filter(candidate -> candidate.score() < CERTAIN).isPresent();
	}

	/** How many are taken for something that is named otherwise. */
	long unsure() {
		return decision.matches().stream().filter(match -> !decision.isLeftOut(match))
				.filter(MatchGrid::isUnsure).count();
	}

	/** How many are taken to be new. */
	long fresh() {
		return decision.matches().stream().filter(match -> !decision.isLeftOut(match))
				.filter(Match::isNew).count();
	}

	private static String words(Candidate candidate) {
		return WORDS.text("match.same", candidate.title());
	}

	private static String score(Match match) {
		return match.chosen().map(candidate -> Math.round(candidate.score() * HUNDRED) + "\u00a0%").orElse("");
	}

	private static List<String> choices(Match match) {
		List<String> choices = new ArrayList<>(match.candidates().stream().map(MatchGrid::words).toList());
		choices.add(WORDS.text("match.new"));
		choices.add(WORDS.text("match.leftOut"));
		return choices;
	}

	@Override
	public Optional<String> commit(int row, int column, String typed) {
		Match match = match(row);
		Optional<Candidate> same = match.candidates().stream().filter(one -> words(one).equals(typed)).findFirst();
		if (same.isPresent()) {
			decision.take(match, same.get().id());
		} else if (typed.equals(WORDS.text("match.new"))) {
			decision.take(match, "");
		} else if (typed.equals(WORDS.text("match.leftOut"))) {
			decision.leaveOut(match);
		} else {
			return Optional.of(WORDS.text("match.wanted"));
		}
		decided.run();
		return Optional.empty();
	}

	@Override
	public Optional<String> paste(int row, int column, String text) {
		return column == CHOICE_COLUMN ? commit(row, column, text.strip()) : Optional.of(WORDS.text("match.wanted"));
	}

	@Override
	public Optional<String> clear(GridArea area) {
		return Optional.of(WORDS.text("match.wanted"));
	}

	@Override
	public Optional<String> insert(int row) {
		return Optional.of(WORDS.text("match.noRows"));
	}

	@Override
	public Optional<String> remove(GridArea area) {
		return Optional.of(WORDS.text("match.noRows"));
	}

	@Override
	public Optional<String> move(int row, int distance) {
		return Optional.of(WORDS.text("match.noRows"));
	}
}
