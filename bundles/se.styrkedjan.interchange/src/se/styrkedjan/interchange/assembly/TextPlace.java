package se.styrkedjan.interchange.assembly;

import se.styrkedjan.interchange.lines.Line;

/** Where running text is put: under a goal or in a section. */
interface TextPlace {

	/** Adds the next line of running text. */
	void add(Line line);
}
