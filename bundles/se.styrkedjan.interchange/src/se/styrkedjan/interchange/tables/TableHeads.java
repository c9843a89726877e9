package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.tables.TableHead.Shape;

/** Recognises the heads of tables, whether their cells are parted by tabs, by wide spaces or not at all. */
final class TableHeads {

	private static final Set<ColumnType> MONEY = EnumSet.of(ColumnType.OUTCOME, ColumnType.BUDGET,
			ColumnType.DEVIATION, ColumnType.FORECAST, ColumnType.PREVIOUS);
	private static final Set<ColumnType> COUNTS = EnumSet.of(ColumnType.T1, ColumnType.T2, ColumnType.VB,
			ColumnType.TOTAL);
	private static final Pattern FIRST_WORD = Pattern.compile("(?iu)(?:indikator|aktivitet|uppdelning)(?:er)?\\b.*");
	private static final Pattern GENERIC_CORNER = Pattern.compile("(?iu)\\(?(?:tkr|mnkr|mkr|kr|konto|kontoslag|post|"
			+ "text|rad|belopp.*|resultaträkning.*|verksamhet|)\\)?");
	private static final Pattern CURRENCY = Pattern.compile("(?iu)[,\\s]*\\(?(?:tkr|mnkr|mkr|kr)\\)?$");
	private static final String AMOUNT = "(?:Utfall|Budget|Avvikelse|Prognos|Bokslut|Helårsprognos|Årsbudget)"
			+ "(?: helår)?(?: 20\\d\\d)?";
	private static final Pattern AMOUNTS = Pattern.compile("(.*?)\\b(" + AMOUNT + "(?:\\s+" + AMOUNT + ")+)");
	private static final Pattern AMOUNT_ROW = Pattern.compile("(?iu)(?:intäkter|kostnader)|\\p{L}.*\\s[-–−]?\\d[\\d ]*(?:,\\d+)?");
	private static final int LONGEST_ECONOMY = 110;
	private static final int MOST_LINES = 14;

	private TableHeads() {
	}

	/** @return the head that begins at the line, empty when none does */
	static Optional<TableHead> read(List<Line> lines, int index) {
		var line = lines.get(index);
		if (line.text().length() > 300) {
			return Optional.empty();
		}
		if (line.text().indexOf('\t') >= 0) {
			return tabbed(List.of(Line.stripped(line.raw()).split("\t")));
		}
		var aligned = aligned(lines, index);
		if (aligned.isPresent()) {
			return aligned;
		}
		return FIRST_WORD.matcher(line.text()).matches() ? runTogether(lines, index) : economy(lines, index);
	}

	private static Optional<TableHead> tabbed(List<String> cells) {
		var columns = new ArrayList<Column>();
		for (int i = 0; i < cells.size(); i++) {
			var name = Line.stripped(cells.get(i));
			if (!name.isEmpty() || i > 0) {
				columns.add(new Column(ColumnNames.type(name).orElse(ColumnType.OTHER), name));
			}
		}
		return head(columns, Shape.TABBED, 1);
	}

	private static Optional<TableHead> head(List<Column> columns, Shape shape, int lines) {
		if (columns.size() < 2) {
			return Optional.empty();
		}
		long known = columns.stream().skip(1).filter(column -> column.type() != ColumnType.OTHER).count();
		boolean mostKnown = known * 2 >= columns.size() - 1;
		var first = columns.getFirst();
		return switch (first.type()) {
			case INDICATOR -> mostKnown ? of(TableKind.INDICATORS, DatedColumns.oneOutcome(columns), shape, lines, "")
					: Optional.empty();
			case ACTIVITY -> mostKnown ? of(TableKind.ACTIVITIES, columns, shape, lines, "") : Optional.empty();
			case GROUP, CATEGORY -> of(TableKind.REGISTER, DatedColumns.counted(columns), shape, lines, "");
			default -> other(columns, shape, lines);
		};
	}

	private static Optional<TableHead> other(List<Column> columns, Shape shape, int lines) {
		var rest = columns.stream().skip(1).map(Column::type).toList();
		var corner = columns.getFirst().name();
		long amounts = rest.stream().filter(MONEY::contains).count();
		boolean budget = rest.equals(List.of(ColumnType.BUDGET)) && GENERIC_CORNER.matcher(corner).matches();
		if (budget || amounts >= 2 && rest.stream().noneMatch(COUNTS::contains)) {
			var labelled = new ArrayList<>(columns);
			labelled.set(0, columns.getFirst().as(ColumnType.LABEL));
			return of(TableKind.ECONOMY, DatedColumns.oneOutcome(labelled), shape, lines, part(corner));
		}
		boolean register = columns.stream().anyMatch(column -> column.type() == ColumnType.CATEGORY)
				&& rest.stream().filter(COUNTS::contains).count() >= 2;
		return register ? of(TableKind.REGISTER, columns, shape, lines, "") : Optional.empty();
	}

	private static String part(String corner) {
		return GENERIC_CORNER.matcher(corner).matches() ? "" : CURRENCY.matcher(corner).replaceFirst("").strip();
	}

	private static Optional<TableHead> of(TableKind kind, List<Column> columns, Shape shape, int lines,
			String corner) {
		return Optional.of(new TableHead(kind, List.copyOf(columns), shape, lines, corner));
	}

	private static Optional<TableHead> aligned(List<Line> lines, int index) {
		int taken = Math.max(1, AlignedHead.lines(lines, index));
		for (int count = taken; count >= 1; count--) {
			var columns = AlignedHead.columns(lines.subList(index, index + count));
			long known = columns.stream().filter(column -> column.type() != ColumnType.OTHER).count();
			boolean apart = columns.size() > 2 && known > 2 || columns.size() == 2 && known == 2;
			var head = apart ? head(columns, Shape.ALIGNED, count) : Optional.<TableHead>empty();
			if (head.isPresent()) {
				return head;
			}
		}
		return Optional.empty();
	}

	/** Heads of amounts at the end of a short line, with a row of the table below it. */
	private static Optional<TableHead> economy(List<Line> lines, int index) {
		var matcher = AMOUNTS.matcher(lines.get(index).text());
		if (!matcher.matches() || lines.get(index).text().length() > LONGEST_ECONOMY
				|| lines.subList(index + 1, Math.min(lines.size(), index + 4)).stream()
						.noneMatch(row -> AMOUNT_ROW.matcher(row.text()).matches())) {
			return Optional.empty();
		}
		var columns = new ArrayList<Column>();
		columns.add(new Column(ColumnType.LABEL, matcher.group(1).strip()));
		columns.addAll(ColumnNames.sequence(matcher.group(2)));
		return head(columns, Shape.RUN_TOGETHER, 1).filter(head -> head.kind() == TableKind.ECONOMY);
	}

	private static Optional<TableHead> runTogether(List<Line> lines, int index) {
		var text = new StringBuilder();
		Optional<TableHead> best = Optional.empty();
		for (int i = index; i < lines.size() && i < index + MOST_LINES; i++) {
			var line = lines.get(i).text();
			if (!HeadWords.all(line) && ColumnNames.sequence(text + " " + line).isEmpty()) {
				break;
			}
			text.append(' ').append(line);
			var columns = ColumnNames.sequence(text.toString());
			boolean register = !columns.isEmpty() && columns.getFirst().type() == ColumnType.GROUP;
			if (!register && columns.size() < 2 || !register && columns.stream().map(Column::type).distinct().count() < columns.size()) {
				columns = HeadWords.columns(text.toString());
			}
			var head = head(columns, Shape.RUN_TOGETHER, i - index + 1);
			best = head.isPresent() ? head : best;
		}
		return best.map(head -> strayed(lines, index, head));
	}

	/** Where a PDF gives the cells out of order, words of the head may stand among the first values. */
	private static TableHead strayed(List<Line> lines, int index, TableHead head) {
		var strayed = StrayedWords.below(lines, index + head.lines());
		if (head.kind() == TableKind.REGISTER || strayed.isEmpty()) {
			return head;
		}
		var words = Stream.concat(lines.subList(index, index + head.lines()).stream(), strayed.stream()).map(Line::text)
				.collect(Collectors.joining(" "));
		return head(HeadWords.columns(words), Shape.RUN_TOGETHER, head.lines())
				.filter(whole -> whole.columns().size() > head.columns().size())
				.map(whole -> whole.with(strayed.stream().map(Line::number).collect(Collectors.toSet()))).orElse(head);
	}
}
