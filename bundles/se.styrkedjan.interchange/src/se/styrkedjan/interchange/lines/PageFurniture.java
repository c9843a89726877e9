package se.styrkedjan.interchange.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds page heads and page foots: by how they look, and by coming back at the page breaks. */
final class PageFurniture {

	private static final Pattern PAGE_NUMBER = Pattern
			.compile("(?iu)(?:\\S.{0,60}\\s)?(?:Sid(?:a|an)?|Page)\\.?\\s*\\d{1,4}\\s*(?:\\(|av\\s|of\\s|/)\\s*\\d{1,4}\\)?");
	/** A page number without a word before it: only such with one and the same last page are that. */
	private static final Pattern BARE_NUMBER = Pattern
			.compile("\\d{1,4}\\s?(?:\\((?<a>\\d{1,4})\\)|/\\s?(?<b>\\d{1,4})|av\\s(?<c>\\d{1,4}))");
	private static final List<Pattern> LOOKS = List.of(PAGE_NUMBER, Pattern.compile("(?i)tjänsteutlåtande"),
			Pattern.compile("(?:www\\.)?[a-zåäö0-9-]+(?:\\.[a-zåäö0-9-]+)*\\.(?:se|stockholm|nu|com|org)(?:/\\S*)?"),
			Pattern.compile("(?:(?:Telefon|Tel|Växel)\\.?:?\\s*)?(?:\\+46|0)\\s?\\d{1,3}[- ]\\d[\\d ]{4,12}"),
			Pattern.compile("[\\w.åäöÅÄÖ-]+@[\\w.åäö-]+\\.\\w{2,}"));
	private static final Pattern LONE_NUMBER = Pattern.compile("\\d{1,3}");
	private static final Pattern YEAR = Pattern.compile("20\\d\\d");
	private static final int REACH = 7;
	private static final int LONGEST = 100;
	private static final int WIDEST = 250;

	private final List<String> raw;
	private final Predicate<String> structural;
	private final Set<String> lastPages;

	/**
	 * @param raw        all lines of the document
	 * @param structural tells lines that carry the structure and must never be set apart
	 */
	PageFurniture(List<String> raw, Predicate<String> structural) {
		this.raw = raw;
		this.structural = structural;
		var totals = raw.stream().map(PageFurniture::lastPage).filter(page -> !page.isEmpty())
				.collect(Collectors.groupingBy(page -> page, Collectors.counting()));
		totals.values().removeIf(count -> count < 2);
		lastPages = totals.keySet();
	}

	/** @return the lines that are page heads or foots */
	BitSet find() {
		var found = new BitSet(raw.size());
		var anchors = new BitSet(raw.size());
		for (int i = 0; i < raw.size(); i++) {
			var text = collapsed(raw.get(i));
			boolean numbered = text.length() <= LONGEST && numbersPage(text);
			if (numbered || text.length() <= LONGEST && looksLikeFurniture(text)) {
				found.set(i);
			}
			if (raw.get(i).indexOf('\f') >= 0 || numbered) {
				anchors.set(i);
			}
		}
		if (anchors.cardinality() > 1) {
			addRecurring(found, anchors);
		}
		return found;
	}

	/** A head may hold its parts far from one another. */
	private static String collapsed(String line) {
		var text = Line.stripped(line);
		return text.indexOf('\t') >= 0 || text.length() > WIDEST ? text : text.replaceAll("\\s{2,}", " ");
	}

	private boolean numbersPage(String text) {
		return PAGE_NUMBER.matcher(text).matches() || lastPages.contains(lastPage(text));
	}

	/** @return the last page that a line numbers its page of, empty when it holds anything else */
	private static String lastPage(String line) {
		var text = line.length() > LONGEST ? "" : Line.stripped(line);
		var matcher = BARE_NUMBER.matcher(text);
		if (!matcher.matches()) {
			return "";
		}
		return Stream.of("a", "b", "c").map(matcher::group).filter(Objects::nonNull).findFirst().orElse("");
	}

	private static boolean looksLikeFurniture(String text) {
		return LOOKS.stream().anyMatch(look -> look.matcher(text).matches());
	}

	private void addRecurring(BitSet found, BitSet anchors) {
		var pages = IntStream.concat(IntStream.concat(IntStream.of(0), anchors.stream()), IntStream.of(raw.size() - 1))
				.toArray();
		Map<String, Set<Integer>> seenOn = new HashMap<>();
		Map<String, Set<Integer>> seenAt = new HashMap<>();
		for (int page = 1; page < pages.length - 1; page++) {
			for (int line : near(pages[page])) {
				seenOn.computeIfAbsent(shape(raw.get(line), page), shape -> new HashSet<>()).add(page);
				seenAt.computeIfAbsent(shape(raw.get(line), page), shape -> new HashSet<>()).add(line);
			}
		}
		int often = Math.max(2, anchors.cardinality() / 2);
		seenOn.keySet().removeIf(shape -> seenAt.get(shape).size() < often);
		for (int page = 0; page < pages.length; page++) {
			for (int line : near(pages[page])) {
				if (seenOn.getOrDefault(shape(raw.get(line), page), Set.of()).size() >= often) {
					found.set(line);
				}
			}
		}
	}

	private Set<Integer> near(int anchor) {
		var lines = new HashSet<Integer>();
		collect(anchor, -1, lines);
		collect(anchor, 1, lines);
		if (candidate(anchor)) {
			lines.add(anchor);
		}
		return lines;
	}

	private void collect(int anchor, int step, Set<Integer> lines) {
		int texts = 0;
		for (int i = anchor + step; i >= 0 && i < raw.size() && texts < REACH; i += step) {
			if (!Line.stripped(raw.get(i)).isEmpty()) {
				texts++;
				if (candidate(i)) {
					lines.add(i);
				}
			}
		}
	}

	private boolean candidate(int line) {
		var text = collapsed(raw.get(line));
		return !text.isEmpty() && text.length() <= LONGEST && !YEAR.matcher(text).matches() && !structural.test(text);
	}

	/** A number alone is that of the page when it grows by one a page. */
	private static String shape(String line, int page) {
		var text = collapsed(line);
		return LONE_NUMBER.matcher(text).matches() ? "page " + (Integer.parseInt(text) - page)
				: text.replaceAll("\\d+", "#");
	}
}
