package se.styrkedjan.report.compose;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.text.Anchors;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.report.text.RichTextReader;

/** What all parts of one document share while it is composed. */
final class Composition {

	private final Plan plan;
	private final Period period;
	private final ReportMessages messages;
	private final Anchors anchors = new Anchors();
	private final RichTextReader richText = new RichTextReader(anchors);

	Composition(Plan plan, Period period, ReportMessages messages) {
		this.plan = plan;
		this.period = period;
		this.messages = messages;
	}

	Plan plan() {
		return plan;
	}

	Period period() {
		return period;
	}

	ReportMessages messages() {
		return messages;
	}

	boolean isFollowUp() {
		return period != Period.VP;
	}

	String year() {
		return String.valueOf(plan.getYear());
	}

	/** What was said for the period of the document. */
	<T extends Periodic> Optional<T> current(List<T> said) {
		return said.stream().filter(one -> one.getPeriod() == period).findFirst();
	}

	/** A heading of the outline; levels deeper than it reaches are set at its end. */
	Heading heading(int level, String text) {
		return new Heading(Math.min(level, Heading.DEEPEST), text, Heading.Role.BODY, anchors.next());
	}

	Heading heading(int level, String text, Heading.Role role) {
		return new Heading(level, text, role, anchors.next());
	}

	/** The blocks of a text that stands under a heading of a level. */
	List<Block> text(String html, int headingLevel) {
		return richText.read(html, Math.min(headingLevel + 1, RichTextReader.NO_HEADINGS));
	}

	/** The blocks of a text that stands in a table. */
	List<Block> cellText(String html) {
		return richText.read(html, RichTextReader.NO_HEADINGS);
	}

	/** A heading and its text, or nothing when there is no text. */
	Stream<Block> labelled(int level, String key, String html) {
		List<Block> text = text(html, level);
		return text.isEmpty() ? Stream.empty()
				: Stream.concat(Stream.of(heading(level, messages.get(key))), text.stream());
	}

	/** Null as the empty string, white space at the ends taken away, letters and their accents composed. */
	static String plain(String text) {
		return text == null ? "" : Normalizer.normalize(text.strip(), Form.NFC);
	}
}
