package se.styrkedjan.interchange.testsupport;

import java.math.BigDecimal;
import java.util.List;

import se.styrkedjan.interchange.assembly.DocumentReading;
import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.interchange.published.PublishedActivity;
import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedIndicator;
import se.styrkedjan.interchange.published.PublishedIndicator.Measure;
import se.styrkedjan.interchange.published.PublishedSection;

/**
 * A document read in a test, with short ways to what is in it.
 *
 * @param document what was read
 * @param findings what was said
 */
public record Imported(PublishedDocument document, List<Finding> findings) {

	/** Reads a text with nothing said about it. */
	public static Imported from(String text) {
		var findings = new Findings();
		var document = DocumentReading.read(text, ImportOptions.NONE, findings);
		return new Imported(document, findings.sorted());
	}

	/** @return all goals as level and title, with number */
	public List<String> goals() {
		return document.allGoals().map(goal -> goal.level() + " " + goal.label()).toList();
	}

	/** @return the goal with the title */
	public PublishedGoal goal(String title) {
		return document.allGoals().filter(goal -> goal.title().equals(title)).findFirst().orElseThrow(
				() -> new AssertionError("no goal " + title + " among " + goals()));
	}

	/** @return all indicators */
	public List<PublishedIndicator> indicators() {
		return document.allGoals().flatMap(goal -> goal.indicators().stream()).toList();
	}

	/** @return all activities */
	public List<PublishedActivity> activities() {
		return document.allGoals().flatMap(goal -> goal.activities().stream()).toList();
	}

	/** @return the indicator with the title */
	public PublishedIndicator indicator(String title) {
		return indicators().stream().filter(indicator -> indicator.title().equals(title)).findFirst().orElseThrow(
				() -> new AssertionError("no indicator " + title + " among " + indicators()));
	}

	/** @return the section with the heading */
	public PublishedSection section(String heading) {
		return document.allSections().filter(section -> section.heading().equals(heading)).findFirst().orElseThrow(
				() -> new AssertionError("no section " + heading + " among "
						+ document.allSections().map(PublishedSection::heading).toList()));
	}

	/** @return codes of the findings */
	public List<String> codes() {
		return findings.stream().map(Finding::code).toList();
	}

	/** @return an indicator as one line: outcome|men|women|previous|target|cityTarget|period|periodicity|forecast */
	public static String row(PublishedIndicator row) {
		return String.join("|", cell(row, Measure.OUTCOME), cell(row, Measure.MEN), cell(row, Measure.WOMEN),
				cell(row, Measure.PREVIOUS), cell(row, Measure.TARGET), cell(row, Measure.CITY_TARGET), row.period(),
				row.periodicity(), cell(row, Measure.FORECAST));
	}

	private static String cell(PublishedIndicator row, Measure measure) {
		var figure = row.figure(measure);
		BigDecimal value = figure.value();
		return value == null ? figure.words() : value.toPlainString() + figure.unit();
	}
}
