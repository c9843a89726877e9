package se.styrkedjan.interchange.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the contents list: entries with dotted leaders, tabs or wide spaces before a page number. Its entries
 * are worth keeping since they name the headings of the document.
 *
 * @param first   index of its first line (its heading when it has one), -1 when there is no list
 * @param end     index after its last line
 * @param entries texts of the entries without leaders and page numbers
 */
public record ContentsList(int first, int end, List<String> entries) {

	private static final Pattern HEADING = Pattern.compile("(?i)(innehålls?förteckning|innehåll)\\s*:?");
	private static final Pattern ENTRY = Pattern
			.compile("(.*?\\S)(?:\\s?[.…·_]{2,}[.…·_\\s]*|\\s*(?:\\. ){3,}\\.?\\s*|\\s*\\t\\s*|\\s{2,})(\\d{1,3})");
	private static final Pattern PLAIN_ENTRY = Pattern.compile("(\\S.*?\\S)(?:\\s|(?<=\\p{L}))(\\d{1,3})");
	private static final Pattern LEADER = Pattern.compile(".*[.…]{4,}.*");
	private static final Pattern RULE = Pattern.compile("[-|_=\\s:]+");
	private static final int REACH = 3;

	/** @return the contents list among the lines */
	public static ContentsList find(List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (HEADING.matcher(lines.get(i).text()).matches()) {
				return from(lines, i, i + 1, true);
			}
		}
		for (int i = 0; i + 2 < lines.size(); i++) {
			if (leader(lines, i) && leader(lines, i + 1) && leader(lines, i + 2)) {
				return from(lines, i, i, false);
			}
		}
		return new ContentsList(-1, -1, List.of());
	}

	private static boolean leader(List<Line> lines, int index) {
		var text = lines.get(index).text();
		return LEADER.matcher(text).matches() && ENTRY.matcher(text).matches();
	}

	private static ContentsList from(List<Line> lines, int first, int start, boolean headed) {
		var entries = new ArrayList<String>();
		var open = new StringBuilder();
		int end = start;
		int page = 0;
		for (int i = start; i < lines.size() && i - end <= REACH; i++) {
			var text = lines.get(i).text();
			var entry = entry(text, headed, page);
			if (entry != null) {
				page = Integer.parseInt(entry.group(2));
				entries.add((open + " " + entry.group(1)).strip());
				open.setLength(0);
				end = i + 1;
			} else if (RULE.matcher(text).matches()) {
				end = i + 1;
			} else {
				open.append(' ').append(text);
			}
		}
		return new ContentsList(first, end, List.copyOf(entries));
	}

	private static Matcher entry(String text, boolean headed, int page) {
		var matcher = ENTRY.matcher(text);
		if (matcher.matches()) {
			return matcher;
		}
		var plain = PLAIN_ENTRY.matcher(text);
		boolean rising = headed && plain.matches() && Integer.parseInt(plain.group(2)) >= Math.max(page, 1)
				&& Integer.parseInt(plain.group(2)) <= page + 15;
		return rising ? plain : null;
	}
}
