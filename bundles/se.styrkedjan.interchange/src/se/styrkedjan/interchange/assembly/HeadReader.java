package se.styrkedjan.interchange.assembly;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.interchange.published.PublishedGoal;
import se.styrkedjan.interchange.published.PublishedHead;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.RichText;

/** Settles type, year and unit: what the user says goes before what the head says, and that before a proposal. */
final class HeadReader {

	private static final Pattern DECIDES = Pattern.compile("(?iu)nämnd|styrelse|fullmäktige|utskott|direktör|chef");

	private final ImportOptions options;
	private final Findings findings;
	private final HeadFields fields;
	private final HeadFields running;
	private final HeadProposal proposal;

	HeadReader(ImportOptions options, Findings findings, List<Line> head, List<Line> setApart, List<Line> all,
			List<PublishedGoal> goals) {
		this.options = options;
		this.findings = findings;
		fields = new HeadFields(head);
		running = new HeadFields(setApart);
		proposal = new HeadProposal(all, goals);
	}

	PublishedHead read(ParagraphJoiner joiner) {
		var rest = new ArrayList<Line>();
		fields.rest().stream().filter(text -> !text.equals(fields.unit())).forEach(text -> rest.add(new Line(0, text, Gap.PARAGRAPH)));
		return new PublishedHead(type(), year(), unit(), fields.title(), either(fields.dnr(), running.dnr()),
				fields.date() == null ? running.date() : fields.date(),
				fields.decided() == null ? running.decided() : fields.decided(), fields.officer(), either(fields.phone(), running.phone()),
				fields.recipient(), RichText.html(joiner.join(rest)));
	}

	private DocumentType type() {
		if (options.typeSaid().isPresent()) {
			return options.typeSaid().get();
		}
		if (fields.type() != null) {
			return fields.type();
		}
		if (running.type() != null) {
			return running.type();
		}
		var proposed = proposal.type().orElse(DocumentType.VP);
		findings.warning(1, "head.type.proposed", proposed);
		return proposed;
	}

	private int year() {
		if (options.yearSaid().isPresent()) {
			return options.yearSaid().get();
		}
		if (fields.year() != null) {
			return fields.year();
		}
		if (running.year() != null) {
			return running.year();
		}
		int proposed = proposal.year().orElseGet(() -> Year.now().getValue());
		findings.warning(1, "head.year.proposed", proposed);
		return proposed;
	}

	private String unit() {
		if (options.unitSaid().isPresent()) {
			return options.unitSaid().get();
		}
		var printed = either(fields.unit(), running.unit());
		if (!printed.isEmpty()) {
			return printed;
		}
		var proposed = addressed() ? fields.recipient() : proposal.unit();
		if (proposed.isEmpty()) {
			findings.error(1, "head.unit.unknown");
		} else {
			findings.warning(1, "head.unit.proposed", proposed);
		}
		return proposed;
	}

	/** A document of a unit is often addressed to the unit itself, and otherwise to those who decide on it. */
	private boolean addressed() {
		return !fields.recipient().isEmpty() && !DECIDES.matcher(fields.recipient()).find();
	}

	private static String either(String first, String second) {
		return first.isEmpty() ? second : first;
	}
}
