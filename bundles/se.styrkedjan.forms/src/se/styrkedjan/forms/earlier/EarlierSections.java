package se.styrkedjan.forms.earlier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;

/** Finds in the reports before what stood in the same place as a section. */
public final class EarlierSections {

	private EarlierSections() {
	}

	/** What the newest report before has in the place of a section; empty when none has a text there. */
	public static Optional<Said> before(Section section) {
		Report report = Reports.around(section).orElseThrow();
		Plan plan = (Plan) report.eContainer();
		return Period.VALUES.reversed().stream().filter(period -> period.compareTo(report.getPeriod()) < 0)
				.flatMap(period -> Reports.of(plan, period).stream())
				.flatMap(earlier -> text(section, earlier).stream()
						.map(text -> new Said(Said.label(earlier.getPeriod(), plan.getYear()), text)))
				.findFirst();
	}

	private static Optional<String> text(Section section, Report earlier) {
		return all(earlier.getSections()).filter(other -> isSamePlace(section, other)).map(Section::getText)
				.filter(Objects::nonNull).filter(text -> !text.isBlank()).findFirst();
	}

	/** A place of the anatomy is known by its role, a free section by its heading. */
	private static boolean isSamePlace(Section one, Section other) {
		return one.getRole() == other.getRole() && (one.getRole() != SectionRole.FREE || one.getHeading() != null
				&& other.getHeading() != null && one.getHeading().strip().equalsIgnoreCase(other.getHeading().strip()));
	}

	private static Stream<Section> all(List<Section> sections) {
		return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.getSections())));
	}
}
