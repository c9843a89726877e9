package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a column holds by its head, and reads heads that run together. */
final class ColumnNames {

	private static final String YEAR = "(?:\\s*\\(?(?:år\\s)?20\\d\\d\\)?)?";
	private static final String KF = "(?:kf[:.´’' ]?\\s?s?|kommunfullmäktiges)";
	/** The months that amounts of a report are of. */
	private static final String MONTHS = "\\s?\\(?jan\\p{L}*\\s?(?:[-–]|till|t\\.?o\\.?m\\.?)\\s?(?:apr|aug|dec)\\p{L}*\\)?";
	private static final Pattern MARKS = Pattern.compile("[*_\u00ad]");
	private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-\\s+(?=\\p{L})");
	private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
	private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
	private static final Pattern ENDING = Pattern.compile("[:.]$");
	private static final Map<Pattern, ColumnType> NAMES = names();
	private static final Pattern EARLIER_OUTCOME = Pattern
			.compile("(?:utfall|bokslut)\\s(?:i\\s)?(?:(?:vb|t1|t2|år)\\s)?20\\d\\d");

	private ColumnNames() {
	}

	/** @return what the head means, empty when it is unknown */
	static Optional<ColumnType> type(String head) {
		var name = normal(head);
		return NAMES.entrySet().stream().filter(known -> known.getKey().matcher(name).matches())
				.map(Map.Entry::getValue).findFirst();
	}

	/**
	 * Reads heads that run together on one line.
	 *
	 * @param text the whole head
	 * @return its columns in order, empty when something else stands among them
	 */
	static List<Column> sequence(String text) {
		var rest = normal(text);
		var columns = new ArrayList<Column>();
		while (!rest.isEmpty()) {
			int longest = 0;
			ColumnType type = null;
			for (var known : NAMES.entrySet()) {
				var matcher = known.getKey().matcher(rest);
				if (matcher.lookingAt() && matcher.end() > longest && wordEnds(rest, matcher.end())) {
					longest = matcher.end();
					type = known.getValue();
				}
			}
			if (type == null) {
				return List.of();
			}
			columns.add(new Column(type, display(rest.substring(0, longest).strip())));
			rest = rest.substring(longest).strip();
		}
		return columns;
	}

	/** @return whether the head names an outcome by its period and not as that of the period reported */
	static boolean earlierOutcome(String head) {
		return EARLIER_OUTCOME.matcher(normal(head)).matches();
	}

	/** @return the head in small letters, its line breaks and hyphens taken out */
	static String normal(String head) {
		var small = MARKS.matcher(head.toLowerCase(Locale.ROOT)).replaceAll("");
		var whole = SLASH.matcher(HYPHEN.matcher(small).replaceAll("")).replaceAll("/");
		return ENDING.matcher(SPACES.matcher(whole).replaceAll(" ").strip()).replaceFirst("");
	}

	private static String display(String name) {
		var words = new StringBuilder(name);
		words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
		return words.toString().replaceAll("\\bvb\\b", "VB").replaceAll("\\bt([12])\\b", "T$1").replace("Kf:s", "KF:s");
	}

	private static boolean wordEnds(String text, int end) {
		return end == text.length() || text.charAt(end) == ' ';
	}

	private static Map<Pattern, ColumnType> names() {
		var names = new LinkedHashMap<Pattern, ColumnType>();
		put(names, ColumnType.INDICATOR, "indikator(?:er)?");
		put(names, ColumnType.OUTCOME, "periodens utfall|utfall(?: perioden| period| ack(?:umulerat)?\\.?| totalt| t[12]|" + MONTHS + ")?");
		put(names, ColumnType.MEN, "(?:utfall\\s)?män(?:/pojkar)?|(?:utfall\\s)?pojkar(?:/män)?");
		put(names, ColumnType.WOMEN, "(?:utfall\\s)?kvinnor(?:/flickor)?|(?:utfall\\s)?flickor(?:/kvinnor)?");
		put(names, ColumnType.PREVIOUS,
				"utfall (?:i )?(?:(?:vb|t1|t2|år) )?20\\d\\d|(?:utfall )?föregående (?:år|period)|bokslut 20\\d\\d");
		put(names, ColumnType.CITY_TARGET, KF + "\\s?(?:årsmål|mål(?:värde|tal)?)" + YEAR);
		put(names, ColumnType.TARGET,
				"(?:enhetens\\s|nämndens\\s)?årsmål" + YEAR + "|mål(?:värde|tal)?" + "(?: 20\\d\\d)?");
		put(names, ColumnType.FORECAST, "prognos(?: helår| årsutfall| för året)?" + YEAR + "|helårsprognos" + YEAR);
		put(names, ColumnType.PERIODICITY, "periodicitet|mätfrekvens|mäts");
		put(names, ColumnType.PERIOD, "(?:mät|avser\\s)?period|mätdatum");
		put(names, ColumnType.ACTIVITY, "aktivitet(?:er)?");
		put(names, ColumnType.START, "start(?:\\s?datum)?");
		put(names, ColumnType.END, "slut(?:\\s?datum)?");
		put(names, ColumnType.DEVIATION, "avvikelse(?:r)?(?: helår| perioden| ack(?:umulerat)?\\.?|" + MONTHS + ")?" + YEAR);
		put(names, ColumnType.RESPONSIBLE, "ansvarig(?:a| enhet| funktion)?");
		put(names, ColumnType.STATUS, "status|läge");
		put(names, ColumnType.GROUP, "uppdelning");
		put(names, ColumnType.CATEGORY, "klagomål/\\s?synpunkter/\\s?kategorier|kategori(?:er)?");
		put(names, ColumnType.T1, "(?:utfall )?t1" + YEAR);
		put(names, ColumnType.T2, "(?:utfall )?t2" + YEAR);
		put(names, ColumnType.VB, "(?:utfall )?vb" + YEAR);
		put(names, ColumnType.TOTAL, "totalt?(?: ack(?:umulerat)?\\.?)?" + YEAR + "|ack(?:umulerat)?" + YEAR + "|summa");
		put(names, ColumnType.MEASURES, "bedömning(?: och planerade(?: åtgärder)?)?|planerade åtgärder|åtgärder");
		put(names, ColumnType.BUDGET, "budget(?: helår| perioden| ack(?:umulerat)?\\.?|" + MONTHS + ")?" + YEAR
				+ "|(?:års|helårs|period)budget" + YEAR);
		return names;
	}

	private static void put(Map<Pattern, ColumnType> names, ColumnType type, String regex) {
		names.put(Pattern.compile(regex), type);
	}
}
