package se.styrkedjan.followup.figures;

import java.util.Set;

import se.styrkedjan.interchange.figures.Meaning;

/** What a file of figures is about. */
enum FigureKind {
	OUTCOMES(Meaning.OF_OUTCOMES), ECONOMY(Meaning.OF_ECONOMY);

	private final Set<Meaning> meanings;

	FigureKind(Set<Meaning> meanings) {
		this.meanings = meanings;
	}

	/** What its columns may hold. */
	Set<Meaning> meanings() {
		return meanings;
	}
}
