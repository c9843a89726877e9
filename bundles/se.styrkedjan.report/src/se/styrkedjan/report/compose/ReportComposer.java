package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Contents;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.PageBreak;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.ReportDocument.Properties;
import se.styrkedjan.report.text.ReportMessages;

/** Composes one document: the official head, the proposal, the contents, then the sections. Used once. */
public final class ReportComposer {

	private final Locale language;
	private final Letterhead letterhead;
	private final Composition composition;
	private final ReportMessages messages;

	/**
	 * A composer of one document.
	 *
	 * @param plan       read, never changed
	 * @param period     which document of the year
	 * @param language   of the fixed words: English, or Swedish for every other locale
	 * @param letterhead what is printed of the sender
	 */
	public ReportComposer(Plan plan, Period period, Locale language, Letterhead letterhead) {
		this.language = "en".equals(language.getLanguage()) ? language : ReportMessages.SWEDISH;
		this.letterhead = letterhead;
		this.messages = new ReportMessages(this.language);
		this.composition = new Composition(plan, period, messages);
	}

	/** The document. */
	public ReportDocument compose() {
		Plan plan = composition.plan();
		Optional<Report> report = composition.current(plan.getReports());
		String unit = Composition.plain(plan.getUnitName());
		String title = title(report, unit);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new HeadPart(composition, letterhead).head(report));
		blocks.add(composition.heading(1, title, Heading.Role.TITLE));
		proposal(report, blocks);
		contents(blocks);
		new SectionsPart(composition).sections(report, blocks);
		String subject = messages.get("subject." + composition.period().getName(), unit, composition.year());
		return new ReportDocument(new Properties(title, subject, author(unit), language,
				letterhead.contact()), blocks);
	}

	private String author(String unit) {
		return unit.isEmpty() ? letterhead.organisation() : unit;
	}

	private String title(Optional<Report> report, String unit) {
		String label = report.map(Report::getLabel).map(Composition::plain).orElse("");
		return label.isEmpty() ? messages.get("title." + composition.period().getName(), composition.year(), unit) : label;
	}

	private void proposal(Optional<Report> report, List<Block> blocks) {
		blocks.add(composition.heading(1, messages.get("proposal"), Heading.Role.FRONT));
		report.ifPresent(said -> blocks.addAll(composition.cellText(said.getProposal())));
		blocks.add(new PageBreak());
	}

	private void contents(List<Block> blocks) {
		blocks.add(composition.heading(1, messages.get("contents"), Heading.Role.FRONT));
		blocks.add(new Contents());
		blocks.add(new PageBreak());
	}
}
