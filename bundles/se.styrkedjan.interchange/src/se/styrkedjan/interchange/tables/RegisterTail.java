package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a line of the register whose cells run together: the names of groups and categories are known from the city's
 * form, counts follow the category, measures follow the counts. An empty cell leaves one space more than usual.
 */
final class RegisterTail {

	private static final String CATEGORY = "(?:Antal anmälningar till IVO|Annat|Bemötande|Fysisk miljö,? ?(?:/ ?)?utrustning"
			+ "(?: och |, ?|/ ?)teknik|Rättssäkerhet vid handläggning och utförande|Utförande av insats|Extern samverkanspart"
			+ "(?: - avser en annan verksamhet eller annan enhet\\.?)?|Medarbetare|Beröm|Annan instans|Anonym|Anhörig(?:/\\S+)?|"
			+ "Brukare(?:/patient)?|Hantering av personuppgifter|Teknik, verksamhetssystem eller IT-relaterade frågor|"
			+ "Beslut|Fråga/idé|Häls[oa]- och sjukvård|Information|Kompetens|Tillgänglighet|Utebliven/försenad insats|"
			+ "Annan verksamhet|Den egna verksamheten|Antal synpunkter/klagomål där (?:återkoppling har lämnats|åtgärder "
			+ "vidtagits))(?: \\([^)]*\\)?)?";
	private static final Pattern ROW = Pattern.compile("(.*?)(?<![\\p{L}/])(" + CATEGORY + ")(?![\\p{L}/])(.*)");
	private static final Pattern ONLY_CATEGORY = Pattern.compile(CATEGORY);
	private static final int SHORTEST = 8;
	private static final Pattern TWICE = Pattern.compile("\\s*(Beröm)\\s+Beröm\\b(.*)");
	private static final Pattern NAME_END = Pattern.compile("(\\p{Ll}[^.?]{0,40}\\?)(.*)");
	private static final Pattern COUNT = Pattern.compile("( +)(\\d{1,4}(?: ?st\\b)?)(?=\\s|$)(?!\\.)");
	private static final int COUNTS = 4;

	private final List<Column> columns;

	RegisterTail(List<Column> columns) {
		this.columns = columns;
	}

	/** @return whether the line breaks off in the name of a category */
	static boolean unfinished(String line) {
		var plain = line.replaceAll("[–—]", "-");
		var category = ONLY_CATEGORY.matcher(RegisterNames.without(plain));
		return !category.lookingAt() && category.hitEnd() && category.regionEnd() >= SHORTEST;
	}

	/** @return whether the line ends with the name of a category, so that its counts may stand on the next */
	static boolean uncounted(String line) {
		return ONLY_CATEGORY.matcher(RegisterNames.without(line.replaceAll("[–—]", "-"))).matches();
	}

	/** @return the cells; empty when the line names no category */
	Optional<Cells> read(String line) {
		var plain = line.replaceAll("[–—]", "-");
		var twice = TWICE.matcher(plain);
		if (twice.matches()) {
			return Optional.of(cells(twice.group(1), twice.group(1), twice.group(2)));
		}
		var matcher = ROW.matcher(plain);
		if (matcher.matches() && (matcher.group(1).isBlank() || RegisterNames.begins(matcher.group(1).strip()))) {
			return Optional.of(cells(matcher.group(1).strip(), matcher.group(2), matcher.group(3)));
		}
		return Optional.empty();
	}

	/** @return text that names no category: the rest of measures, or of the name of a group */
	Cells rest(String line) {
		var texts = blank();
		var name = NAME_END.matcher(line);
		if (name.matches()) {
			put(texts, ColumnType.GROUP, name.group(1));
			put(texts, ColumnType.MEASURES, name.group(2).strip());
		} else {
			put(texts, RegisterNames.begins(line) ? ColumnType.GROUP : ColumnType.MEASURES, line);
		}
		return new Cells(List.of(texts), true);
	}

	private Cells cells(String group, String category, String rest) {
		var texts = blank();
		put(texts, ColumnType.GROUP, group);
		put(texts, ColumnType.CATEGORY, category);
		var counts = new ArrayList<MatchResult>();
		int at = 0;
		var count = COUNT.matcher(rest);
		while (counts.size() < COUNTS && count.find(at) && count.start() == at) {
			counts.add(count.toMatchResult());
			at = count.end();
		}
		at = place(texts, counts);
		put(texts, ColumnType.MEASURES, rest.substring(at).strip());
		return new Cells(List.of(texts), !counts.isEmpty() && counts.size() < COUNTS);
	}

	/** @return where the text after the counts begins */
	private int place(String[] texts, List<MatchResult> counts) {
		int first = index(ColumnType.CATEGORY) + 1;
		int column = first - 1;
		int end = 0;
		boolean total = summed(counts);
		for (var count : counts) {
			column += count.group(1).length();
			boolean last = total && count == counts.getLast();
			column = last ? Math.max(first, index(ColumnType.TOTAL)) : column;
			if (column >= first + COUNTS || column >= columns.size()) {
				break;
			}
			texts[column] = count.group(2);
			end = count.end();
		}
		return end;
	}

	/** Where empty cells have left no trace the last count is the total when it is the sum of the others. */
	private static boolean summed(List<MatchResult> counts) {
		if (counts.size() < 2 || counts.stream().anyMatch(count -> count.group(1).length() > 1)) {
			return false;
		}
		int sum = counts.subList(0, counts.size() - 1).stream().mapToInt(RegisterTail::number).sum();
		return sum == number(counts.getLast());
	}

	private static int number(MatchResult count) {
		return Integer.parseInt(count.group(2).replaceAll("\\D", ""));
	}

	private String[] blank() {
		var texts = new String[columns.size()];
		Arrays.fill(texts, "");
		return texts;
	}

	private void put(String[] texts, ColumnType type, String text) {
		int index = index(type);
		texts[index < 0 ? columns.size() - 1 : index] = text;
	}

	private int index(ColumnType type) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).type() == type) {
				return i;
			}
		}
		return -1;
	}
}
