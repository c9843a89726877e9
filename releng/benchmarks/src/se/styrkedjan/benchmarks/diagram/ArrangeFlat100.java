package se.styrkedjan.benchmarks.diagram;

import se.styrkedjan.benchmarks.Limit;

/** A flat diagram of 100 nodes. */
public final class ArrangeFlat100 extends ArrangeAll {

	/** Made by the measuring process. */
	public ArrangeFlat100() {
		super("flat 100 (Sirius: 119 ms)", Limit.warm(11), () -> FlowModel.flat(100));
	}
}
