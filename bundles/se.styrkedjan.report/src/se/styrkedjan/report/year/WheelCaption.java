package se.styrkedjan.report.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.year.YearEntry;

/**
 * What stands beside the wheel at a mark. So that the words can be read however full the year is, what comes again more often
 * than once a month is told of once, and a day has at most five captions, the last of which tells how many more there are.
 *
 * @param day  the day
 * @param text what it says, without the day
 */
record WheelCaption(LocalDate day, String text) {

	private static final int OFTEN = 12;
	private static final int CROWD = 5;

	/** The captions of entries, earliest first. */
	static List<WheelCaption> of(List<YearEntry> entries, ReportMessages words) {
		Map<String, Long> times = entries.stream().collect(Collectors.groupingBy(YearEntry::elementId, Collectors.counting()));
		Map<LocalDate, List<String>> days = new TreeMap<>();
		Set<String> told = new HashSet<>();
		for (YearEntry entry : entries) {
			long often = times.get(entry.elementId());
			if (often <= OFTEN || told.add(entry.elementId())) {
				days.computeIfAbsent(entry.day(), day -> new ArrayList<>()).add(
						often <= OFTEN ? entry.title() : words.get("event.often", entry.title(), String.valueOf(often)));
			}
		}
		List<WheelCaption> captions = new ArrayList<>();
		days.forEach((day, texts) -> together(texts, words).forEach(text -> captions.add(new WheelCaption(day, text))));
		return captions;
	}

	private static List<String> together(List<String> texts, ReportMessages words) {
		if (texts.size() <= CROWD) {
			return texts;
		}
		List<String> some = new ArrayList<>(texts.subList(0, CROWD - 1));
		some.add(words.get("event.more", String.valueOf(texts.size() - some.size())));
		return some;
	}
}
