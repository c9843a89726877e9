package se.styrkedjan.interchange.assembly;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.published.PublishedSection;
import se.styrkedjan.interchange.text.ParagraphJoiner;
import se.styrkedjan.interchange.text.RichText;

/** A section that is being read. */
final class SectionBuilder implements TextPlace {

	private final int line;
	private final String heading;
	private final String role;
	private final List<Line> text = new ArrayList<>();
	private final List<SectionBuilder> sections = new ArrayList<>();

	SectionBuilder(int line, String heading, String role) {
		this.line = line;
		this.heading = heading;
		this.role = role;
	}

	String role() {
		return role;
	}

	String heading() {
		return heading;
	}

	@Override
	public void add(Line next) {
		text.add(next);
	}

	void add(SectionBuilder section) {
		sections.add(section);
	}

	boolean has(String childRole) {
		return sections.stream().anyMatch(section -> section.role.equals(childRole));
	}

	PublishedSection build(ParagraphJoiner joiner) {
		return new PublishedSection(line, heading, role, RichText.html(joiner.join(text)),
				sections.stream().map(section -> section.build(joiner)).toList());
	}
}
