package se.styrkedjan.followup.thread;

import se.styrkedjan.rules.thread.NodeKind;
import se.styrkedjan.rules.thread.Relation.Direction;

/**
 * What an element is joined to, in its own unit's documents or in those of another unit.
 *
 * @param direction as seen from the element in the middle
 * @param kind      what it is
 * @param title     what it is called; not empty
 * @param unit      the unit whose plan it stands in, when that is another plan than that of the element; else empty
 * @param spot      where it stands
 */
record Neighbour(Direction direction, NodeKind kind, String title, String unit, Spot spot) {
}
