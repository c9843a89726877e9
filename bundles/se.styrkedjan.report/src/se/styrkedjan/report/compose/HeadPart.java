package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.model.steering.Report;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.OfficialHead;
import se.styrkedjan.report.document.OfficialHead.Particular;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.text.SwedishDate;

/** The head of the <em>tjänsteutlåtande</em>: sender, number, date, official, recipient. */
final class HeadPart {

	private final Composition composition;
	private final Letterhead letterhead;
	private final ReportMessages messages;

	HeadPart(Composition composition, Letterhead letterhead) {
		this.composition = composition;
		this.letterhead = letterhead;
		this.messages = composition.messages();
	}

	OfficialHead head(Optional<Report> report) {
		List<Particular> facts = new ArrayList<>();
		List<Particular> parties = new ArrayList<>();
		report.ifPresent(said -> {
			add(facts, "official.registrationNumber", said.getRegistrationNumber());
			add(facts, "official.date", SwedishDate.format(said.getDocumentDate()));
			add(facts, "official.decided", SwedishDate.format(said.getDecisionDate()));
			officer(said).ifPresent(parties::add);
			add(parties, "official.recipient", said.getRecipient());
		});
		return new OfficialHead(letterhead.organisation(), Composition.plain(composition.plan().getUnitName()),
				messages.get("official.kind"), facts, parties);
	}

	private Optional<Particular> officer(Report report) {
		List<String> lines = new ArrayList<>();
		String officer = Composition.plain(report.getOfficer());
		String phone = Composition.plain(report.getPhone());
		if (!officer.isEmpty()) {
			lines.add(officer);
		}
		if (!phone.isEmpty()) {
			lines.add(messages.get("official.phone", phone));
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(new Particular(messages.get("official.officer"), lines));
	}

	private void add(List<Particular> particulars, String key, String value) {
		String text = Composition.plain(value);
		if (!text.isEmpty()) {
			particulars.add(new Particular(messages.get(key), text.lines().toList()));
		}
	}
}
