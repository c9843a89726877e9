package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.tables.TableHead.Shape;

/** Recognises the heads of tables, whether their cells are parted by tabs, by wide spaces or not at all. */
final class TableHeads {

	private static final Set<ColumnType> MONEY = EnumSet.of(ColumnType.OUTCOME, ColumnType.BUDGET,
			ColumnType.DEVIATION, ColumnType.FORECAST, ColumnType.PREVIOUS);
	private static final Set<ColumnType> COUNTS = EnumSet.of(ColumnType.T1, ColumnType.T2, ColumnType.VB,
			ColumnType.TOTAL);
	private static final Pattern FIRST_WORD = Pattern.compile("(?iu)(?:indikator|aktivitet|uppdelning)(?:er)?\\b.*");
	private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
	private static final Pattern GENERIC_CORNER = Pattern.compile("(?iu)\\(?(?:tkr|mnkr|mkr|kr|konto|kontoslag|post|"
			+ "text|rad|belopp.*|resultaträkning.*|verksamhet|)\\)?");
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
			return ofCells(List.of(Line.stripped(line.raw()).split("\t")), null, Shape.TABBED);
		}
		var aligned = aligned(lines, index);
		if (aligned.isPresent()) {
			return aligned;
		}
		return FIRST_WORD.matcher(line.text()).matches() ? runTogether(lines, index) : Optional.empty();
	}

	private static Optional<TableHead> ofCells(List<String> cells, List<Integer> offsets, Shape shape) {
		var columns = new ArrayList<Column>();
		for (int i = 0; i < cells.size(); i++) {
			var name = Line.stripped(cells.get(i));
			if (!name.isEmpty() || i > 0) {
				var type = ColumnNames.type(name).orElse(ColumnType.OTHER);
				columns.add(new Column(type, name, offsets == null ? -1 : offsets.get(i)));
			}
		}
		return head(columns, shape, 1);
	}

	private static Optional<TableHead> head(List<Column> columns, Shape shape, int lines) {
		if (columns.size() < 2) {
			return Optional.empty();
		}
		long known = columns.stream().skip(1).filter(column -> column.type() != ColumnType.OTHER).count();
		boolean mostKnown = known * 2 >= columns.size() - 1;
		var first = columns.getFirst();
		return switch (first.type()) {
			case INDICATOR -> mostKnown ? of(TableKind.INDICATORS, oneOutcome(columns), shape, lines, "")
					: Optional.empty();
			case ACTIVITY -> mostKnown ? of(TableKind.ACTIVITIES, columns, shape, lines, "") : Optional.empty();
			case GROUP, CATEGORY -> of(TableKind.REGISTER, counted(columns), shape, lines, "");
			default -> other(columns, shape, lines);
		};
	}

	private static Optional<TableHead> other(List<Column> columns, Shape shape, int lines) {
		var rest = columns.stream().skip(1).map(Column::type).toList();
		var corner = columns.getFirst().name();
		if (rest.stream().filter(MONEY::contains).count() >= 2 && rest.stream().noneMatch(COUNTS::contains)) {
			var labelled = new ArrayList<>(columns);
			labelled.set(0, new Column(ColumnType.LABEL, corner, columns.getFirst().offset()));
			return of(TableKind.ECONOMY, labelled, shape, lines, GENERIC_CORNER.matcher(corner).matches() ? "" : corner);
		}
		boolean register = columns.stream().anyMatch(column -> column.type() == ColumnType.CATEGORY)
				&& rest.stream().filter(COUNTS::contains).count() >= 2;
		return register ? of(TableKind.REGISTER, columns, shape, lines, "") : Optional.empty();
	}

	private static Optional<TableHead> of(TableKind kind, List<Column> columns, Shape shape, int lines,
			String corner) {
		return Optional.of(new TableHead(kind, List.copyOf(columns), shape, lines, corner));
	}

	/** In the register the outcomes named by period are counts of that period. */
	private static List<Column> counted(List<Column> columns) {
		return columns.stream().map(column -> {
			var name = column.name().toLowerCase(Locale.ROOT);
			var type = !ColumnNames.earlierOutcome(column.name()) ? column.type()
					: name.contains("t1") ? ColumnType.T1 : name.contains("t2") ? ColumnType.T2 : ColumnType.VB;
			return new Column(type, column.name(), column.offset());
		}).toList();
	}

	/** Of several columns named by year, the first is the comparison; without Periodens utfall the last year is it. */
	private static List<Column> oneOutcome(List<Column> columns) {
		boolean outcome = columns.stream().anyMatch(column -> column.type() == ColumnType.OUTCOME);
		var dated = columns.stream().filter(column -> ColumnNames.earlierOutcome(column.name()))
				.sorted((a, b) -> year(b) - year(a)).toList();
		var resolved = new ArrayList<Column>();
		for (var column : columns) {
			int rank = dated.indexOf(column) + (outcome ? 1 : 0);
			var type = !dated.contains(column) ? column.type()
					: rank == 0 && dated.size() > 1 ? ColumnType.OUTCOME
							: rank <= 1 ? ColumnType.PREVIOUS : ColumnType.OTHER;
			resolved.add(new Column(type, column.name(), column.offset()));
		}
		return resolved;
	}

	private static int year(Column column) {
		return Integer.parseInt(column.name().replaceAll(".*?(20\\d\\d).*", "$1"));
	}

	private static Optional<TableHead> aligned(List<Line> lines, int index) {
		var chunks = new ArrayList<StringBuilder>();
		var offsets = new ArrayList<Integer>();
		var matcher = CHUNK.matcher(lines.get(index).raw());
		while (matcher.find()) {
			chunks.add(new StringBuilder(matcher.group()));
			offsets.add(matcher.start());
		}
		if (chunks.size() < 3) {
			return Optional.empty();
		}
		int taken = 1;
		while (taken < 4 && index + taken < lines.size() && extend(chunks, offsets, lines.get(index + taken))) {
			taken++;
		}
		int used = taken;
		return ofCells(chunks.stream().map(StringBuilder::toString).toList(), offsets, Shape.ALIGNED)
				.filter(head -> head.columns().stream().filter(column -> column.type() != ColumnType.OTHER).count() > 2)
				.map(head -> new TableHead(head.kind(), head.columns(), head.shape(), used, head.corner()));
	}

	/** Adds a second line of a head, each word group to the column it stands under. */
	private static boolean extend(List<StringBuilder> chunks, List<Integer> offsets, Line line) {
		var text = line.text().toLowerCase(Locale.ROOT);
		if (text.isEmpty() || !HeadWords.all(text)) {
			return false;
		}
		var matcher = CHUNK.matcher(line.raw());
		while (matcher.find()) {
			int nearest = 0;
			for (int i = 1; i < offsets.size(); i++) {
				if (Math.abs(offsets.get(i) - matcher.start()) < Math.abs(offsets.get(nearest) - matcher.start())) {
					nearest = i;
				}
			}
			chunks.get(nearest).append(' ').append(matcher.group());
		}
		return true;
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
			if (columns.size() < 2 || columns.stream().map(Column::type).distinct().count() < columns.size()) {
				columns = HeadWords.columns(text.toString());
			}
			var head = head(columns, Shape.RUN_TOGETHER, i - index + 1);
			best = head.isPresent() ? head : best;
		}
		return best;
	}
}
