package se.styrkedjan.interchange.assembly;

import java.util.regex.Pattern;

/** The note that reports of this program print with an economy table; it comes back with the table. */
final class AmountNote {

	private static final Pattern NOTE = Pattern
			.compile("Belopp i tkr\\.(?: Avvikelsen är positiv när den är till enhetens fördel\\.)?");

	private AmountNote() {
	}

	/** @return whether the line is the note and nothing else */
	static boolean read(String line) {
		return NOTE.matcher(line.replace('\u00a0', ' ')).matches();
	}
}
