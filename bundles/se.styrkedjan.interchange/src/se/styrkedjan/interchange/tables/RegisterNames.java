package se.styrkedjan.interchange.tables;

import java.util.List;
import java.util.Locale;

/** The names of the groups in the city's form for views and complaints. */
public final class RegisterNames {

	private static final List<String> GROUPS = List.of("Avvikelse - Lex Sarah", "Avvikelse - SOL/LSS",
			"Avvikelser enligt SOL/LSS - Vem har identifierat avvikelsen?", "Vem har identifierat avvikelsen?", "Beröm",
			"Från vem har klagomål eller synpunkt inkommit?", "Personuppgiftsincidenter",
			"Synpunkter och klagomål - ej personalrelaterade",
			"Synpunkter och klagomål - som gäller verksamhet och personal", "Vem avser avvikelsen - SOL/LSS",
			"Vem avser avvikelsen?", "Vilken återkoppling och vilka åtgärder har gjorts?");
	private static final int SHORTEST = 6;

	private RegisterNames() {
	}

	/** @return whether the text is the name of a group, or the beginning of one */
	public static boolean begins(String text) {
		return GROUPS.stream().anyMatch(name -> name.equalsIgnoreCase(text))
				|| text.length() >= SHORTEST && isBeginning(plain(text));
	}

	/**
	 * @param name beginning of the name of a group
	 * @param more text of a line after it
	 * @return whether the name goes on with the text
	 */
	public static boolean goesOn(String name, String more) {
		return isBeginning(plain(name + " " + more));
	}

	/** @return the line without the name of a group that it begins with */
	static String without(String line) {
		return GROUPS.stream().filter(name -> line.regionMatches(true, 0, name, 0, name.length())).findFirst()
				.map(name -> line.substring(name.length()).strip()).orElse(line);
	}

	private static boolean isBeginning(String text) {
		return GROUPS.stream().anyMatch(name -> plain(name).startsWith(text));
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[–—]", "-").replaceAll("\\s+", " ").strip();
	}
}
