package se.styrkedjan.interchange.published;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of the document beside the chain.
 *
 * @param line     line of its heading
 * @param heading  heading
 * @param role     key of the heading in the anatomy of the documents; empty for a free heading
 * @param text     text as safe HTML, without that of its sub-sections
 * @param sections sub-sections
 */
public record PublishedSection(int line, String heading, String role, String text, List<PublishedSection> sections) {

	/** Copies the sub-sections. */
	public PublishedSection {
		sections = List.copyOf(sections);
	}

	/** @return this section and all below it, depth first */
	public Stream<PublishedSection> stream() {
		return Stream.concat(Stream.of(this), sections.stream().flatMap(PublishedSection::stream));
	}
}
