package se.styrkedjan.rules.thread;

/**
 * How an element is joined to another one.
 *
 * @param direction as seen from the element in the middle
 * @param other     the other element
 */
public record Relation(Direction direction, ThreadNode other) {

	/** Where the other one is. */
	public enum Direction {
		/** It holds this one: the goal above, the process of a step. */
		UP,
		/** It is where this one comes from, in the plan of a unit above. */
		ORIGIN,
		/** This one holds it: goals below, indicators of a goal, steps of a process. */
		DOWN,
		/** It carries this one on, in the plan of another unit: the same goal further down, or a goal below it. */
		CARRIED,
		/** It is the same as this one, in the plan of a unit beside. */
		SAME,
		/** This one has a link to it. */
		OUT,
		/** It has a link to this one. */
		IN,
		/** This one is a text in which it is named. */
		MENTIONS,
		/** It is a text in which this one is named. */
		MENTIONED
	}
}
