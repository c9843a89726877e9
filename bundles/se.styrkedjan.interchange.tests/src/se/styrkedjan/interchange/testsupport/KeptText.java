package se.styrkedjan.interchange.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedSection;
import se.styrkedjan.interchange.published.RegisterRow;

/**
 * Measures how much of a source's running text is found again in what was read of it. Letters and digits are compared
 * as overlapping sequences of {@value #GRAM}, each of which may be found again only as often as it was read, so that a
 * lost sentence, and one lost of two equal ones, both show.
 */
public final class KeptText {

	private static final int GRAM = 14;
	private static final String TABLE_HEAD = "(?s)\\s*(?:Indikator|Aktivitet|Uppdelning)\\s.*(?:Årsmål|Startdatum|Klagomål).*";
	private static final List<String> STRUCTURE = List.of("kfsinriktningsmål", "kfsmålförverksamhetsområdet",
			"nämndmål", "enhetsmål", "avdelningsmål", "beskrivning", "förväntatresultat", "arbetssätt",
			"resursanvändning", "uppföljning", "utveckling", "analys", "uppfyllshelt", "uppfyllsdelvis", "ingadata",
			"handläggare", "telefon", "till", "förslagtillbeslut");

	private final Map<String, Integer> grams = new HashMap<>();
	private final StringBuilder all = new StringBuilder();

	private KeptText(PublishedDocument document) {
		texts(document).map(KeptText::letters).forEach(text -> {
			all.append(text).append('|');
			grams(text).forEach(gram -> grams.merge(gram, 1, Integer::sum));
		});
	}

	/**
	 * @param source   the whole source
	 * @param document what was read of it
	 * @return share of the letters and digits of its running text that was kept, 0 to 1
	 */
	public static double share(String source, PublishedDocument document) {
		return new KeptText(document).share(source, document.setApart());
	}

	/** @return whether the letters and digits of the words stand together, in order, somewhere in what was read */
	public static boolean contains(PublishedDocument document, String words) {
		var kept = new KeptText(document);
		var text = letters(Jsoup.parseBodyFragment(words).text());
		return kept.lost(text) == 0 || kept.all.indexOf(text) >= 0 || document.setApart().stream()
				.anyMatch(apart -> letters(apart).contains(text));
	}

	private double share(String source, List<String> setApart) {
		var apart = new ArrayList<>(setApart);
		long total = 0;
		long lost = 0;
		for (var line : source.split("\n")) {
			if (apart.remove(line.strip()) || line.matches(TABLE_HEAD)) {
				continue;
			}
			for (var cell : line.split("\t")) {
				var text = letters(Jsoup.parseBodyFragment(cell).text());
				total += text.length();
				lost += lost(text);
			}
		}
		return 1 - (double) lost / total;
	}

	private long lost(String text) {
		if (text.length() < GRAM) {
			return all.indexOf(text) >= 0 || STRUCTURE.contains(text) ? 0 : text.length();
		}
		var found = new boolean[text.length()];
		for (int i = 0; i + GRAM <= text.length(); i++) {
			var gram = text.substring(i, i + GRAM);
			if (grams.getOrDefault(gram, 0) > 0) {
				grams.merge(gram, -1, Integer::sum);
				java.util.Arrays.fill(found, i, i + GRAM, true);
			}
		}
		for (var words : STRUCTURE) {
			if (text.startsWith(words)) {
				java.util.Arrays.fill(found, 0, words.length(), true);
			}
		}
		long lost = 0;
		for (boolean here : found) {
			lost += here ? 0 : 1;
		}
		return lost;
	}

	private static List<String> grams(String text) {
		var list = new ArrayList<String>();
		for (int i = 0; i + GRAM <= text.length(); i++) {
			list.add(text.substring(i, i + GRAM));
		}
		return list;
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Stream<String> texts(PublishedDocument document) {
		var head = document.head();
		return Stream.of(
				Stream.of(head.title(), head.officer(), head.phone(), head.recipient(), head.dnr(), plain(head.rest())),
				document.allGoals().flatMap(KeptText::texts),
				document.allSections().flatMap(KeptText::texts),
				document.register().stream().flatMap(KeptText::texts)).flatMap(stream -> stream);
	}

	private static Stream<String> texts(PublishedGoal goal) {
		return Stream.of(Stream.of(label(goal) + goal.number() + goal.title()),
				goal.texts().values().stream().map(KeptText::plain),
				goal.indicators().stream().flatMap(KeptText::texts),
				goal.activities().stream().flatMap(row -> Stream.of(row.title(), String.valueOf(row.start()),
						String.valueOf(row.end()), row.deviation(), "Analys" + plain(row.analysis()),
						row.title() + row.start() + row.end())))
				.flatMap(stream -> stream);
	}

	private static String label(PublishedGoal goal) {
		return switch (goal.level()) {
			case CITY_DIRECTION -> "KF:s inriktningsmål";
			case CITY_AREA -> "KF:s mål för verksamhetsområdet";
			case BOARD -> "Nämndmål";
			case DEPARTMENT -> "Enhetsmål: Avdelningsmål";
			case UNIT -> "Enhetsmål";
		};
	}

	private static Stream<String> texts(PublishedIndicator row) {
		var printed = Imported.row(row);
		return Stream.of(row.title(), printed, "Analys" + plain(row.analysis()), row.title() + printed);
	}

	private static Stream<String> texts(PublishedSection section) {
		return Stream.of(section.heading(), plain(section.text()));
	}

	private static Stream<String> texts(RegisterRow row) {
		return Stream.of(row.group(), row.category(), plain(row.measures()),
				row.t1() + "|" + row.t2() + "|" + row.vb() + "|" + row.total() + "st");
	}

	private static String plain(String html) {
		return Jsoup.parseBodyFragment(html).text();
	}
}
