package se.styrkedjan.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

	@ParameterizedTest
	@CsvSource(delimiter = ':', value = { "Ej genomförd, 2026-05-02:Ej |genomförd, |2026-05-02", "och/eller:och/|eller",
			"SoL-ärende 08-508 00 00:SoL-|ärende |08-508 |00 |00", "2026-05-02 till 2026-06-01:2026-05-02 |till |2026-06-01" })
	void linesAreBrokenBetweenWordsAndNotWithinDays(String text, String parts) {
		var breaker = new LineBreaker(Locale.of("sv"));
		breaker.setText(text);
		List<String> found = new ArrayList<>();
		int from = 0;
		for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
			found.add(text.substring(from, at));
			from = at;
		}
		assertEquals(parts, String.join("|", found));
	}
}
