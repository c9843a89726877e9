package se.styrkedjan.interchange.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds page heads and page foots: by how they look, and by coming back at the page breaks. */
final class PageFurniture {

	private static final Pattern PAGE_NUMBER = Pattern
			.compile("(?:\\S.{0,60}\\s)?Sid(?:a|an)?\\.?\\s*\\d{1,4}\\s*(?:\\(|av\\s|/)\\s*\\d{1,4}\\)?");
	private static final List<Pattern> LOOKS = List.of(PAGE_NUMBER, Pattern.compile("(?i)tjänsteutlåtande"),
			Pattern.compile("(?:www\\.)?[a-zåäö0-9-]+(?:\\.[a-zåäö0-9-]+)*\\.(?:se|stockholm|nu|com|org)(?:/\\S*)?"),
			Pattern.compile("(?:(?:Telefon|Tel|Växel)\\.?:?\\s*)?(?:\\+46|0)\\s?\\d{1,3}[- ]\\d[\\d ]{4,12}"),
			Pattern.compile("[\\w.åäöÅÄÖ-]+@[\\w.åäö-]+\\.\\w{2,}"));
	private static final int REACH = 7;
	private static final int LONGEST = 100;
	private static final int WIDEST = 250;

	private final List<String> raw;
	private final Predicate<String> structural;

	/**
	 * @param raw        all lines of the document
	 * @param structural tells lines that carry the structure and must never be set apart
	 */
	PageFurniture(List<String> raw, Predicate<String> structural) {
		this.raw = raw;
		this.structural = structural;
	}

	/** @return the lines that are page heads or foots */
	BitSet find() {
		var found = new BitSet(raw.size());
		var anchors = new BitSet(raw.size());
		for (int i = 0; i < raw.size(); i++) {
			var text = collapsed(raw.get(i));
			if (text.length() <= LONGEST && looksLikeFurniture(text)) {
				found.set(i);
			}
			if (raw.get(i).indexOf('\f') >= 0 || text.length() <= LONGEST && PAGE_NUMBER.matcher(text).matches()) {
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

	private static boolean looksLikeFurniture(String text) {
		return LOOKS.stream().anyMatch(look -> look.matcher(text).matches());
	}

	private void addRecurring(BitSet found, BitSet anchors) {
		Map<String, Set<Integer>> seenAt = new HashMap<>();
		anchors.stream().forEach(anchor -> near(anchor).forEach(
				line -> seenAt.computeIfAbsent(shape(raw.get(line)), shape -> new HashSet<>()).add(anchor)));
		int often = Math.max(2, anchors.cardinality() / 2);
		anchors.stream().forEach(anchor -> near(anchor).stream()
				.filter(line -> seenAt.get(shape(raw.get(line))).size() >= often).forEach(found::set));
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
		return !text.isEmpty() && text.length() <= LONGEST && !structural.test(text);
	}

	private static String shape(String text) {
		return collapsed(text).replaceAll("\\d+", "#");
	}
}
