package se.styrkedjan.interchange.assembly;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedIndicator;

/** Proposes type, year and unit of a document whose head is missing, from signs in its text. */
final class HeadProposal {

	private static final Pattern UNIT = Pattern.compile("\\bEnheten för \\p{Ll}[\\p{Ll}-]+(?:(?: och| i| med)? \\p{Ll}{5,}){0,2}"
			+ "|\\b\\p{Lu}[\\p{Ll}-]{3,}(?:enheten|förskolan|förskolor|boendet|skolan|hemmet|centret|mottagningen|teamet|"
			+ "hemtjänsten|verksamheten)\\b|\\b(?:Förskolan|Boendet|Äldreboendet|Gruppbostaden|Servicehuset|LSS-boende|"
			+ "Enhet)\\s\\p{Lu}[\\p{L}-]+|\\b\\p{Lu}[\\p{Ll}-]{3,}(?:s|iska)\\s(?:enheten|hemtjänst|förskolor|"
			+ "förskoleområde|vård- och omsorgsboende|dagliga verksamhet|dagliga verksamheter|gruppbostäder)\\b",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern GENERIC = Pattern.compile(
			"(?iu)(?:del|sam|myndighets)?verksamheten|enheten|skolan|stadsdelsförvaltningen|biträdande.*");
	private static final Pattern TARGET_YEAR = Pattern.compile("(?iu)årsmål\\s+(?:år\\s+)?(20\\d\\d)");
	private static final Pattern HEADING_YEAR = Pattern
			.compile("(?iu)^(?:budget|utvecklingsområden|verksamhetsplan|verksamhetsberättelse)\\D{0,20}(20\\d\\d)$");
	private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
	private static final Pattern NAMED_TYPE = Pattern.compile("\\b(VB|VP|T1|T2)[ -]?(20\\d\\d)\\b");
	private static final int OPENING = 40;

	private final List<Line> lines;
	private final List<PublishedGoal> goals;

	HeadProposal(List<Line> lines, List<PublishedGoal> goals) {
		this.lines = lines;
		this.goals = goals;
	}

	/** @return the likeliest type */
	Optional<DocumentType> type() {
		var votes = new EnumMap<DocumentType, Integer>(DocumentType.class);
		indicators().forEach(indicator -> vote(votes, indicator));
		boolean reported = votes.containsKey(DocumentType.VB) || votes.containsKey(DocumentType.T1)
				|| votes.containsKey(DocumentType.T2)
				|| goals.stream().flatMap(PublishedGoal::stream).anyMatch(goal -> goal.status() != null);
		for (var line : lines) {
			heading(votes, line.text(), reported);
		}
		return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/** @return the likeliest year */
	Optional<Integer> year() {
		var votes = new HashMap<Integer, Integer>();
		for (var line : lines) {
			var text = line.text();
			count(votes, TARGET_YEAR, text, 12, 0);
			if (text.length() < 80) {
				count(votes, HEADING_YEAR, text, 12, 0);
			}
			count(votes, YEAR, text, 1, 0);
		}
		indicators().forEach(indicator -> {
			count(votes, YEAR, indicator.period(), 12, 0);
			count(votes, YEAR, indicator.previousLabel(), 8, 1);
		});
		goals.stream().flatMap(PublishedGoal::stream).flatMap(goal -> goal.activities().stream())
				.filter(activity -> activity.start() != null)
				.forEach(activity -> votes.merge(activity.start().getYear(), 2, Integer::sum));
		return votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder()))).map(Map.Entry::getKey);
	}

	/** @return the unit named most, names near the beginning counting more; empty when none is named */
	String unit() {
		var votes = new HashMap<String, Integer>();
		for (int i = 0; i < lines.size(); i++) {
			var matcher = UNIT.matcher(lines.get(i).text());
			while (matcher.find()) {
				var name = matcher.group().strip();
				if (!GENERIC.matcher(name).matches()) {
					votes.merge(name, i < OPENING ? 4 : 1, Integer::sum);
				}
			}
		}
		return votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(entry -> -entry.getKey().length())).map(Map.Entry::getKey).orElse("");
	}

	private java.util.stream.Stream<PublishedIndicator> indicators() {
		return goals.stream().flatMap(PublishedGoal::stream).flatMap(goal -> goal.indicators().stream());
	}

	private static void vote(Map<DocumentType, Integer> votes, PublishedIndicator indicator) {
		boolean outcome = !indicator.figure(Measure.OUTCOME).empty();
		var period = indicator.period().toUpperCase(Locale.ROOT);
		for (var type : DocumentType.values()) {
			if (period.startsWith(type.name()) || period.matches("TERTIAL " + type.name().substring(1) + "\\b.*")) {
				votes.merge(type, 5, Integer::sum);
			}
		}
		if (!outcome && !indicator.periodicity().isEmpty()) {
			votes.merge(DocumentType.VP, 4, Integer::sum);
		} else if (outcome && period.isEmpty()) {
			votes.merge(DocumentType.VB, 1, Integer::sum);
		}
	}

	private static void heading(Map<DocumentType, Integer> votes, String text, boolean reported) {
		var plain = text.toLowerCase(Locale.ROOT);
		if (plain.length() > 70) {
			return;
		}
		if (plain.equals("sammanfattande analys") || plain.startsWith("uppföljning av ekonomi")
				|| plain.startsWith("uppföljning av kommunfullmäktiges")) {
			votes.merge(DocumentType.VB, 1, Integer::sum);
		} else if (plain.startsWith("redovisning av ekonomi") || plain.equals("arbetssätt") && !reported
				|| plain.equals("inledning")) {
			votes.merge(DocumentType.VP, 3, Integer::sum);
		}
		var named = NAMED_TYPE.matcher(text);
		if (named.find()) {
			votes.merge(DocumentType.valueOf(named.group(1)), 1, Integer::sum);
		}
	}

	private static void count(Map<Integer, Integer> votes, Pattern pattern, String text, int weight, int later) {
		var matcher = pattern.matcher(text);
		while (matcher.find()) {
			int year = Integer.parseInt(matcher.group(1));
			if (year <= 2100) {
				votes.merge(year + later, weight, Integer::sum);
			}
		}
	}
}
