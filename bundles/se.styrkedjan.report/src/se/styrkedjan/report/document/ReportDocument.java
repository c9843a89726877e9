package se.styrkedjan.report.document;

import java.util.List;
import java.util.Locale;

/**
 * A whole document, ready to be written.
 *
 * @param properties what catalogues and screen readers are told about it
 * @param blocks     its parts in reading order
 */
public record ReportDocument(Properties properties, List<Block> blocks) {

	/**
	 * What is told about a document outside its pages.
	 *
	 * @param title    shown in the window title
	 * @param subject  one line about its content
	 * @param author   the unit or administration, never a person
	 * @param language the language of its words
	 * @param footer   lines at the foot of each page, may be empty
	 */
	public record Properties(String title, String subject, String author, Locale language, List<String> footer) {

		/** Copies the lines. */
		public Properties {
			footer = List.copyOf(footer);
		}
	}

	/** Copies the blocks. */
	public ReportDocument {
		blocks = List.copyOf(blocks);
	}

	/** The headings that the table of contents lists, in order. */
	public List<Heading> listedHeadings() {
		return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(Heading::isListed)
				.toList();
	}

	/** What stands at the head of each page: the form that an official document has, of others their title. */
	public String runningHead() {
		return blocks.stream().filter(OfficialHead.class::isInstance).map(OfficialHead.class::cast).map(OfficialHead::kind)
				.findFirst().orElse(properties.title());
	}
}
