package se.styrkedjan.benchmarks.diagram;

import se.styrkedjan.benchmarks.Limit;

/** A flat diagram of 1 000 nodes. */
public final class ArrangeFlat1000 extends ArrangeAll {

	/** Made by the measuring process. */
	public ArrangeFlat1000() {
		super("flat 1 000 (Sirius: 815 ms)", Limit.warm(81), () -> FlowModel.flat(1000));
	}
}
