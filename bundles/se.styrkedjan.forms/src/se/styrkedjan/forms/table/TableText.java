package se.styrkedjan.forms.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.styrkedjan.ui.message.Messages;

/** What tables say when something typed, pasted or asked for cannot be done. */
public final class TableText {

	private static final Messages WORDS = Messages.of(TableText.class);

	/** Cells named under the table; the others are framed in it and say why when they are chosen. */
	private static final int MOST_NAMED = 4;

	private TableText() {
	}

	/** Key of the words for a constant: {@code EnumName.CONSTANT}. */
	public static String key(Enum<?> constant) {
		return constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
	}

	static String notEditable(CellState state) {
		return WORDS.text(key(state));
	}

	static String noRow() {
		return WORDS.text("paste.noRow");
	}

	static String noColumn() {
		return WORDS.text("paste.noColumn");
	}

	static String cannotAdd() {
		return WORDS.text("add.nowhere");
	}

	static String nothingToRemove() {
		return WORDS.text("remove.nothing");
	}

	static String nothingToMove() {
		return WORDS.text("move.nothing");
	}

	static String cannotMove() {
		return WORDS.text("move.end");
	}

	/** What a cell for whole numbers wants. */
	public static String countWanted() {
		return WORDS.text("wanted.count");
	}

	/** What a date cell wants. */
	public static String dateWanted() {
		return WORDS.text("wanted.date");
	}

	/** What a cell with words to choose among wants. */
	public static String choiceWanted(List<String> choices) {
		return WORDS.text("wanted.choice", String.join(", ", choices));
	}

	/** What a cell that may not be empty wants. */
	public static String textWanted() {
		return WORDS.text("wanted.text");
	}

	/** Of words for how often something happens that say no time. */
	static String noTime() {
		return WORDS.text("frequency.noTime");
	}

	/** A sentence about a paste: how many cells were changed, and which were left, by their names. */
	public static String pasted(PasteResult result, Function<PasteProblem, String> cellName) {
		if (result.problems().isEmpty()) {
			return WORDS.text("paste.done", result.changed());
		}
		int more = result.problems().size() - MOST_NAMED;
		String cells = result.problems().stream().limit(MOST_NAMED).map(problem -> left(problem, cellName))
				.collect(Collectors.joining("\n"));
		return WORDS.text("paste.left", result.changed(), result.problems().size()) + '\n' + cells
				+ (more > 0 ? '\n' + WORDS.text("paste.more", more) : "");
	}

	private static String left(PasteProblem problem, Function<PasteProblem, String> cellName) {
		return WORDS.text("paste.cell", cellName.apply(problem), problem.typed(), problem.wanted());
	}

	/** What a cell says in which something pasted was refused. */
	static String refused(PasteProblem problem) {
		return WORDS.text("paste.refused", problem.typed(), problem.wanted());
	}
}
