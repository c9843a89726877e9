package se.styrkedjan.interchange.mapping;

import java.util.Arrays;
import java.util.stream.Stream;

import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.published.PublishedSection;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.SteeringPackage;

/** Makes the report of a period, with its head and its sections beside the chain. */
final class ReportBuilder {

	private static final String PROPOSAL = "PROPOSAL";

	private ReportBuilder() {
	}

	static Report build(PublishedDocument document, Period period) {
		Report report = Elements.create(SteeringPackage.Literals.REPORT);
		var head = document.head();
		report.setPeriod(period);
		report.setRegistrationNumber(head.dnr());
		report.setDocumentDate(head.date());
		report.setDecisionDate(head.decided());
		report.setOfficer(head.officer());
		report.setPhone(head.phone());
		report.setRecipient(head.recipient());
		report.setProposal(head.rest() + proposal(document));
		Stream.concat(document.before().stream(), document.after().stream())
				.filter(section -> !PROPOSAL.equals(section.role()))
				.forEach(section -> report.getSections().add(section(section)));
		return report;
	}

	private static String proposal(PublishedDocument document) {
		return document.allSections().filter(section -> PROPOSAL.equals(section.role())).map(PublishedSection::text)
				.findFirst().orElse("");
	}

	private static Section section(PublishedSection published) {
		Section section = Elements.create(SteeringPackage.Literals.SECTION);
		section.setHeading(published.heading());
		section.setRole(role(published.role()));
		section.setText(published.text());
		published.sections().forEach(child -> section.getSections().add(section(child)));
		return section;
	}

	private static SectionRole role(String key) {
		return Arrays.stream(SectionRole.values()).filter(role -> role.name().equals(key)).findFirst()
				.orElse(SectionRole.FREE);
	}
}
