package se.styrkedjan.interchange.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Heading of a section beside the chain, as the anatomy of the documents knows it.
 *
 * @param role  key of the heading; the name of a section role of the model
 * @param level 1 for a section of the document, 2 for one inside another
 */
public record SectionHeading(String role, int level) {

	private static final int LONGEST = 110;
	private static final Pattern MARKS = Pattern.compile("^(?:#+\\s*|\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+)");
	private static final List<Known> KNOWN = List.of(
			known("SUMMARY", 1, "sammanfattande analys", "sammanfattning"),
			known("INTRODUCTION", 1, "inledning"),
			known("PROPOSAL", 1, "förslag till beslut"),
			known("FREE", 1, "bakgrund", "ärendets beredning", "bilagor", "sammanfattning av ärendet",
					"uppföljning av internkontroll", "internkontroll", "intern kontroll", "särskilda redovisningar",
					"årshjul"),
			known("CHAIN", 1, "uppföljning av kommunfullmäktiges inriktningsmål", "kommunfullmäktiges inriktningsmål",
					"uppföljning av kf:s inriktningsmål", "kf:s inriktningsmål", "uppföljning av mål", "mål",
					"uppföljning av kommunfullmäktiges mål", "kommunfullmäktiges mål för verksamhetsområdet"),
			known("ECONOMY", 1, "uppföljning av ekonomi", "redovisning av ekonomi", "ekonomi",
					"ekonomisk redovisning", "uppföljning av ekonomin", "ekonomisk uppföljning"),
			known("OPERATING_RESULT", 2, "analys av resultaträkning - uppföljning av driftbudget",
					"analys av resultaträkning", "uppföljning av driftbudget", "uppföljning av driftbudgeten"),
			known("INVESTMENTS", 2, "investeringar"),
			known("PREMISES", 2, "medel för lokaländamål"),
			known("BUDGET", 2, "budget"),
			known("QUALITY", 1, "systematiskt kvalitetsarbete"),
			known("OTHER", 1, "övrigt"),
			known("AGENDA_2030", 2, "agenda 2030"),
			known("REGISTER", 1, "redovisning av synpunkter och klagomål", "synpunkter och klagomål"),
			known("FREE", 2, "enhetens uppdrag", "uppdrag", "uppdraget", "utvecklingsområden",
					"organisationsbeskrivning", "organisation", "kvalitets- och utvecklingsarbete",
					"kompetensutveckling", "medarbetarnas delaktighet", "jämställdhet", "barns rättigheter"));
	private static final Pattern YEAR = Pattern.compile("(?:\\s+(?:för\\s+|inför\\s+|år\\s+)?20\\d\\d)$");

	/**
	 * Looks a line up among the known headings; a year after it, a number before it and small misspellings do not
	 * matter.
	 *
	 * @param line text of the line
	 * @return the heading, empty when it is none of the known
	 */
	public static Optional<SectionHeading> read(String line) {
		if (line.isEmpty() || line.length() > LONGEST || !Character.isLetterOrDigit(first(line))
				|| Character.isLowerCase(first(line))) {
			return Optional.empty();
		}
		var plain = Spelling.normal(MARKS.matcher(line.replaceAll("^\\*+", "")).replaceFirst(""));
		var undated = "agenda 2030".equals(plain) ? plain : YEAR.matcher(plain).replaceFirst("");
		for (var known : KNOWN) {
			if (known.names.stream().anyMatch(name -> Spelling.alike(name, undated))) {
				return Optional.of(known.heading);
			}
		}
		return Optional.empty();
	}

	private static char first(String line) {
		var plain = line.replaceAll("^[#*\\s]+", "");
		return plain.isEmpty() ? ' ' : plain.charAt(0);
	}

	private static Known known(String role, int level, String... names) {
		return new Known(new SectionHeading(role, level), new ArrayList<>(List.of(names)));
	}

	private record Known(SectionHeading heading, List<String> names) {
	}
}
