package se.styrkedjan.interchange.assembly;

import java.util.List;

import se.styrkedjan.interchange.lines.ContentsList;
import se.styrkedjan.interchange.lines.Line;

/**
 * The parts of a document after its lines were put in place.
 *
 * @param head     lines before the first heading
 * @param contents contents list
 * @param chain    goals
 * @param outline  sections
 * @param tables   rows that stand under no goal
 */
record Assembled(List<Line> head, ContentsList contents, ChainBuilder chain, SectionOutline outline,
		TablePlacer tables) {
}
