package se.styrkedjan.viewpoint.expression;

import java.util.Set;

/** An expression that is ready to be evaluated. Thread-safe unless its services are not. */
public interface Expression {

	/**
	 * The value in a scope: an object, a collection, or null.
	 *
	 * @throws ExpressionException when it cannot be evaluated
	 */
	Object evaluate(Scope scope);

	/** What its value depends on. */
	Reads reads();

	/** Whether its value is the same in every scope. */
	default boolean isConstant() {
		return reads().equals(Reads.NOTHING);
	}

	/**
	 * What the value of an expression depends on, so that it is evaluated anew only when that has changed.
	 *
	 * @param features names of features of the element itself
	 * @param extent   how much more of the model it may depend on
	 */
	record Reads(Set<String> features, Extent extent) {

		/** Depends on nothing in the model. */
		public static final Reads NOTHING = new Reads(Set.of(), Extent.SELF);

		/** How much of the model a value may depend on. */
		public enum Extent {
			/** On the element alone. */
			SELF,
			/** On what holds what, anywhere in the model. */
			CONTAINMENT,
			/** On anything: a Java service may ask the model whatever it likes. */
			ANYTHING
		}

		/** What both depend on. */
		public Reads and(Reads other) {
			if (this == other || other == NOTHING || equals(other)) {
				return this;
			}
			if (this == NOTHING) {
				return other;
			}
			Set<String> both = new java.util.HashSet<>(features);
			both.addAll(other.features);
			return new Reads(Set.copyOf(both), extent.compareTo(other.extent) >= 0 ? extent : other.extent);
		}
	}
}
