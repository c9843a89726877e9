package se.styrkedjan.benchmarks.diagram;

import se.styrkedjan.benchmarks.Limit;

/** A flow of about 200 elements, as long as flows of people get. */
public final class ArrangeFlow200 extends ArrangeAll {

	/** Made by the measuring process. */
	public ArrangeFlow200() {
		super("flow of 200 elements", Limit.always(300), () -> LongFlow.of(95));
	}
}
