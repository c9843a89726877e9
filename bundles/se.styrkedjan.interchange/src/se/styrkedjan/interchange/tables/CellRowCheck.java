package se.styrkedjan.interchange.tables;

import java.util.List;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.DateReader;
import se.styrkedjan.interchange.values.NumberReader;

/** Tells whether lines that follow one another can be the cells of a row, each under its head. */
final class CellRowCheck {

	private static final Pattern COUNT = Pattern.compile("(?:\\d{1,4}(?:\\s?st)?|[-–—])?");
	private static final Pattern DASH = Pattern.compile("[-–—−]*");
	private static final Pattern HEADING = Pattern.compile("(?iu)(?:intäkt|kostnad)(?:er)?:?");
	private static final int LONGEST_WORDS = 40;

	private final TableHead head;

	CellRowCheck(TableHead head) {
		this.head = head;
	}

	boolean row(List<String> cells) {
		boolean named = switch (head.kind()) {
			case REGISTER -> named(cells);
			case ECONOMY -> !cells.getFirst().isEmpty() && (HEADING.matcher(cells.getFirst()).matches() || filled(cells));
			default -> !cells.getFirst().isEmpty() && filled(cells);
		};
		for (int i = 1; i < cells.size() && named; i++) {
			named = suits(head.columns().get(i).type(), cells.get(i));
		}
		return named && (head.kind() != TableKind.INDICATORS || head.whole(new Cells(cells, false)));
	}

	private boolean named(List<String> cells) {
		int category = head.index(ColumnType.CATEGORY);
		boolean counted = cells.stream().anyMatch(cell -> !cell.isEmpty() && COUNT.matcher(cell).matches());
		return category < 0 ? counted : !cells.get(category).isEmpty() && (counted || RowStart.category(cells.get(category)));
	}

	private static boolean filled(List<String> cells) {
		return cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
	}

	private boolean suits(ColumnType type, String cell) {
		return cell.isEmpty() || switch (type) {
			case OUTCOME, MEN, WOMEN, PREVIOUS, TARGET, CITY_TARGET, FORECAST, BUDGET -> figure(cell);
			case START, END -> DateReader.date(cell).isPresent();
			case T1, T2, VB, TOTAL -> COUNT.matcher(cell).matches();
			case PERIOD, PERIODICITY -> ValueLine.period(cell);
			case DEVIATION -> head.kind() != TableKind.ECONOMY || figure(cell);
			default -> true;
		};
	}

	private boolean figure(String cell) {
		boolean words = head.kind() == TableKind.INDICATORS && cell.length() <= LONGEST_WORDS && !cell.endsWith(".");
		return words || NumberReader.figure(cell).isPresent() || DASH.matcher(cell).matches();
	}
}
