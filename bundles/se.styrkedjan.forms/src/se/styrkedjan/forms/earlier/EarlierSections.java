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

	/** What the newest report before in the same year has in the place of a section; empty when none has a text there. */
	public static Optional<Said> before(Section section) {
		Report report = Reports.around(section).orElseThrow();
		return newest(section, (Plan) report.eContainer(),
				Period.VALUES.reversed().stream().filter(period -> period.compareTo(report.getPeriod()) < 0));
	}

	/** What last year's plan has in the place of a section of the plan, or its follow-ups in that of a follow-up. */
	public static Optional<Said> lastYear(Section section, Plan lastYear) {
		boolean planning = Reports.around(section).orElseThrow().getPeriod() == Period.VP;
		return newest(section, lastYear,
				planning ? Stream.of(Period.VP) : Stream.of(Period.VB, Period.T2, Period.T1));
	}

	private static Optional<Said> newest(Section section, Plan plan, Stream<Period> periods) {
		return periods.flatMap(period -> Reports.of(plan, period).stream())
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
