package se.styrkedjan.benchmarks.diagram;

import se.styrkedjan.benchmarks.Limit;

/** A flow of 1 700 elements. */
public final class ArrangeFlow1700 extends ArrangeAll {

	/** Made by the measuring process. */
	public ArrangeFlow1700() {
		super("flow of 1 700 elements", Limit.always(3000), () -> LongFlow.of(800));
	}
}
