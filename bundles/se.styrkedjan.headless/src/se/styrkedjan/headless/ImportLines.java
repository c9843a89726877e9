package se.styrkedjan.headless;

import java.util.Locale;
import java.util.function.ToIntFunction;

import se.styrkedjan.interchange.ImportResult;
import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.interchange.published.PublishedGoal;

/** Prints what an import read for people: one line of counts, and one for each finding. */
final class ImportLines {

	private ImportLines() {
	}

	static void print(ImportResult result, Console console) {
		var head = result.document().head();
		console.say("import.read", result.file(), head.type(), String.valueOf(head.year()), head.unit(),
				result.document().allGoals().count(), count(result, goal -> goal.indicators().size()),
				count(result, goal -> goal.activities().size()));
		var texts = new FindingTexts(Locale.getDefault());
		result.findings().forEach(finding -> print(result.file(), finding, texts, console));
	}

	private static int count(ImportResult result, ToIntFunction<PublishedGoal> counted) {
		return result.document().allGoals().mapToInt(counted).sum();
	}

	private static void print(String file, Finding finding, FindingTexts texts, Console console) {
		if (finding.line() == 0) {
			console.complain("import.findingWhole", file, texts.text(finding));
		} else {
			console.complain("import.finding", file, String.valueOf(finding.line()), texts.text(finding));
		}
	}
}
