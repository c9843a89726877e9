package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads heads whose words came out of order, since a PDF gives the lines of all cells mixed: it looks at which words
 * there are and puts the columns in the order the documents always have.
 */
final class HeadWords {

	private static final Set<String> WORDS = Set.of("indikator", "indikatorer", "periodens", "utfall", "män/", "män",
			"pojkar", "kvinnor/", "kvinnor", "flickor", "män/pojkar", "kvinnor/flickor", "vb", "t1", "t2", "årsmål",
			"kf:s", "kfs", "år", "period", "periodicitet", "period-", "icitet", "prognos", "helår", "aktivitet",
			"aktiviteter", "startdatum", "slutdatum", "start-", "slut-", "datum", "avvikelse", "ansvarig", "status", "läge",
			"uppdelning", "klagomål/synpunkter/", "klagomål/synpunkter/kategorier", "kategorier", "totalt", "ack",
			"bedömning", "och", "planerade", "åtgärder");
	private static final Pattern EARLIER = Pattern.compile("\\b(vb|t1|t2)\\b.*?\\b(20\\d\\d)\\b");
	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private HeadWords() {
	}

	/** @return whether every word of the line belongs to table heads */
	static boolean all(String line) {
		for (var word : line.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
			if (!WORDS.contains(word) && !YEAR.matcher(word).matches()) {
				return false;
			}
		}
		return true;
	}

	/** @return the columns that the words name, in the usual order */
	static List<Column> columns(String text) {
		var words = List.of(ColumnNames.normal(text).replace("/", "/ ").split("\\s+"));
		if (words.contains("aktivitet")) {
			return activity(words);
		}
		return words.contains("indikator") ? indicator(words, String.join(" ", words)) : List.of();
	}

	private static List<Column> activity(List<String> words) {
		var columns = new ArrayList<Column>();
		add(columns, true, ColumnType.ACTIVITY, "Aktivitet");
		add(columns, words.contains("ansvarig"), ColumnType.RESPONSIBLE, "Ansvarig");
		add(columns, words.stream().anyMatch(word -> word.startsWith("start")), ColumnType.START, "Startdatum");
		add(columns, words.stream().anyMatch(word -> word.startsWith("slut")), ColumnType.END, "Slutdatum");
		add(columns, words.contains("läge") || words.contains("status"), ColumnType.STATUS, "Läge");
		add(columns, words.contains("avvikelse"), ColumnType.DEVIATION, "Avvikelse");
		return columns;
	}

	private static List<Column> indicator(List<String> words, String text) {
		var columns = new ArrayList<Column>();
		var earlier = EARLIER.matcher(text);
		boolean previous = earlier.find();
		boolean city = words.contains("kf:s") || words.contains("kfs");
		long targets = words.stream().filter("årsmål"::equals).count();
		add(columns, true, ColumnType.INDICATOR, "Indikator");
		add(columns, words.contains("periodens"), ColumnType.OUTCOME, "Periodens utfall");
		add(columns, words.contains("män/") || words.contains("män"), ColumnType.MEN, "Utfall män/pojkar");
		add(columns, words.contains("kvinnor/") || words.contains("kvinnor"), ColumnType.WOMEN,
				"Utfall kvinnor/flickor");
		add(columns, previous, ColumnType.PREVIOUS,
				previous ? "Utfall " + earlier.group(1).toUpperCase(Locale.ROOT) + " " + earlier.group(2) : "");
		add(columns, targets > (city ? 1 : 0), ColumnType.TARGET, "Årsmål");
		add(columns, city, ColumnType.CITY_TARGET, "KF:s årsmål");
		add(columns, words.contains("prognos"), ColumnType.FORECAST, "Prognos helår");
		add(columns, words.contains("period"), ColumnType.PERIOD, "Period");
		add(columns, words.contains("periodicitet"), ColumnType.PERIODICITY, "Periodicitet");
		return columns;
	}

	private static void add(List<Column> columns, boolean there, ColumnType type, String name) {
		if (there) {
			columns.add(new Column(type, name));
		}
	}
}
