package se.styrkedjan.interchange.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.styrkedjan.interchange.headings.FieldHeading;
import se.styrkedjan.interchange.headings.SectionHeading;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.published.GoalText;
import se.styrkedjan.interchange.tables.TableReader;

/** Tells whether a line opens a section: by the known anatomy, by the contents list, or by how it stands. */
final class SectionScan {

	private static final int REGISTER_REACH = 6;

	private final List<Line> lines;
	private final HeadingScan headings;
	private final SectionOutline outline;

	SectionScan(List<Line> lines, HeadingScan headings, SectionOutline outline) {
		this.lines = lines;
		this.headings = headings;
		this.outline = outline;
	}

	/**
	 * Looks at a line.
	 *
	 * @param at      index of the line
	 * @param inGoal  whether a goal is open: then only a section of the document can begin
	 * @param inTable whether a table is open: then only a known heading ends it
	 * @return what opens the section, empty when the line is no heading of one
	 */
	Optional<Runnable> opening(int at, boolean inGoal, boolean inTable) {
		var line = lines.get(at);
		var text = line.text();
		var known = SectionHeading.read(text).filter(heading -> plausible(heading, at));
		if (inGoal && (known.isEmpty() || !outline.allows(known.get()) || !headings.inContents(text))) {
			return Optional.empty();
		}
		if (known.isPresent()) {
			return Optional.of(() -> outline.known(line.number(), heading(text), known.get()));
		}
		if (outline.current() != null && resourceUse(text)) {
			return Optional
					.of(() -> outline.known(line.number(), heading(text), new SectionHeading("RESOURCE_USE", 2)));
		}
		boolean free = !inTable && outline.current() != null && !"PROPOSAL".equals(outline.current().role())
				&& (headings.listed(text) || headings.free(at, atStart(at)));
		return free ? Optional.of(() -> outline.free(line.number(), heading(text))) : Optional.empty();
	}

	private static boolean resourceUse(String text) {
		return FieldHeading.read(text)
				.filter(field -> field.text() == GoalText.RESOURCE_USE && field.rest().isEmpty()).isPresent();
	}

	/** A line that goes on tightly with a small letter is the title of a row. */
	private boolean plausible(SectionHeading heading, int at) {
		if (at + 1 < lines.size() && lines.get(at + 1).gap() == Gap.TIGHT
				&& LineLayout.startsLower(lines.get(at + 1).text())) {
			return false;
		}
		if ("REGISTER".equals(heading.role()) && !lines.get(at).text().toLowerCase(Locale.ROOT).startsWith("redov")) {
			return lines.subList(at + 1, Math.min(lines.size(), at + REGISTER_REACH)).stream()
					.anyMatch(line -> TableReader.head(line.raw()));
		}
		return true;
	}

	private boolean atStart(int at) {
		return at == 0 || lines.get(at - 1).text().equals(outline.current().heading());
	}

	private static String heading(String text) {
		return text.replaceAll("^[#*_\\s]+|[*_\\s]+$", "").replaceAll("\\s*:$", "").replaceAll("\\s+", " ");
	}
}
