package se.styrkedjan.followup.figures;

import java.util.Set;

import se.styrkedjan.interchange.figures.Meaning;

/** What a file of figures is about. */
enum FigureKind {
	/** Outcomes of indicators in a period. */
	OUTCOMES(Meaning.OF_OUTCOMES),
	/** Amounts of the economy in a period. */
	ECONOMY(Meaning.OF_ECONOMY),
	/** Amounts of the economy in the months of the year. */
	MONTHS(Meaning.OF_MONTHS);

	private final Set<Meaning> meanings;

	FigureKind(Set<Meaning> meanings) {
		this.meanings = meanings;
	}

	/** What its columns may hold. */
	Set<Meaning> meanings() {
		return meanings;
	}
}
