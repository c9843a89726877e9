package se.styrkedjan.interchange.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.matching.Similarity;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;

/**
 * Finds the line of an economy that a row of a file is about by what the file calls it.
 *
 * @param economy where it is looked for
 */
record LineSearch(Economy economy) {

	private static final double ALIKE = 0.8;

	/**
	 * The line with the title most like the one in the file; nothing, and why, when none or several fit.
	 *
	 * @param part  part of the unit as the file has it; empty when it names none
	 * @param title title of the line as the file has it
	 * @param row   number of the row, for the finding
	 */
	Optional<EconomyLine> find(String part, String title, int row, Findings findings) {
		if (title.isEmpty()) {
			findings.error(row, "figures.nameless");
			return Optional.empty();
		}
		var candidates = new ArrayList<EconomyLine>();
		economy.getParts().stream().filter(candidate -> isNamed(candidate, part)).map(EconomyPart::getLines)
				.forEach(candidates::addAll);
		candidates.sort(Comparator.comparingDouble((EconomyLine line) -> likeness(title, line)).reversed());
		if (candidates.isEmpty() || likeness(title, candidates.getFirst()) < ALIKE) {
			findings.error(row, "figures.unknownLine", title, part);
			return Optional.empty();
		}
		if (candidates.size() > 1 && likeness(title, candidates.get(0)) == likeness(title, candidates.get(1))) {
			findings.error(row, "figures.ambiguousLine", title);
			return Optional.empty();
		}
		return Optional.of(candidates.getFirst());
	}

	private static boolean isNamed(EconomyPart candidate, String part) {
		return part.isEmpty() || Similarity.of(part, String.valueOf(candidate.getName())) >= ALIKE;
	}

	private static double likeness(String title, EconomyLine line) {
		return Similarity.of(title, String.valueOf(line.getTitle()));
	}
}
