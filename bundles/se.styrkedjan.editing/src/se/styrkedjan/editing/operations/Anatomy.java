package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SectionRole.AGENDA_2030;
import static se.styrkedjan.model.steering.SectionRole.BUDGET;
import static se.styrkedjan.model.steering.SectionRole.CHAIN;
import static se.styrkedjan.model.steering.SectionRole.ECONOMY;
import static se.styrkedjan.model.steering.SectionRole.ECONOMY_OTHER;
import static se.styrkedjan.model.steering.SectionRole.FREE;
import static se.styrkedjan.model.steering.SectionRole.INTRODUCTION;
import static se.styrkedjan.model.steering.SectionRole.INVESTMENTS;
import static se.styrkedjan.model.steering.SectionRole.OPERATING_RESULT;
import static se.styrkedjan.model.steering.SectionRole.OTHER;
import static se.styrkedjan.model.steering.SectionRole.PREMISES;
import static se.styrkedjan.model.steering.SectionRole.QUALITY;
import static se.styrkedjan.model.steering.SectionRole.REGISTER;
import static se.styrkedjan.model.steering.SectionRole.RESOURCE_USE;
import static se.styrkedjan.model.steering.SectionRole.SUMMARY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__SECTIONS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.SECTION;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;

/**
 * The sections a new report begins with. Their headings are those of the official documents, which are Swedish whatever
 * the language of the workbench.
 */
public final class Anatomy {

	private static final ResourceBundle HEADINGS = ResourceBundle
			.getBundle(Anatomy.class.getPackageName() + ".anatomy", Locale.ROOT);

	private static final List<Part> PLAN = List.of(
			new Part("introduction", INTRODUCTION,
					List.of(Part.free("mission"), Part.free("developmentAreas"), Part.free("organisation"))),
			new Part("chain.plan", CHAIN),
			new Part("economy.plan", ECONOMY, List.of(new Part("resourceUse", RESOURCE_USE), new Part("budget", BUDGET))),
			new Part("other", OTHER, List.of(new Part("quality", QUALITY), new Part("agenda2030", AGENDA_2030))));

	private static final List<Part> FOLLOW_UP = List.of(new Part("summary", SUMMARY), new Part("chain", CHAIN),
			new Part("economy", ECONOMY,
					List.of(new Part("operatingResult", OPERATING_RESULT), new Part("investments", INVESTMENTS),
							new Part("premises", PREMISES), new Part("economyOther", ECONOMY_OTHER))),
			new Part("quality", QUALITY), new Part("other", OTHER, List.of(new Part("agenda2030", AGENDA_2030))),
			new Part("register", REGISTER));

	private Anatomy() {
	}

	/** A section to be made. */
	private record Part(String heading, SectionRole role, List<Part> parts) {

		Part(String heading, SectionRole role) {
			this(heading, role, List.of());
		}

		static Part free(String heading) {
			return new Part(heading, FREE);
		}
	}

	/** New sections for a report, as its period wants them, in no container. */
	public static List<Section> sections(Report report) {
		List<Part> parts = report.getPeriod() == Period.VP ? PLAN : FOLLOW_UP;
		return parts.stream().map(part -> section(report, part)).toList();
	}

	private static Section section(Report report, Part part) {
		Section section = Elements.create(SECTION);
		section.setId(PeriodEntries.identity(report, REPORT__SECTIONS, part.heading));
		section.setHeading(HEADINGS.getString(part.heading));
		section.setRole(part.role);
		part.parts.forEach(inner -> section.getSections().add(section(report, inner)));
		return section;
	}
}
