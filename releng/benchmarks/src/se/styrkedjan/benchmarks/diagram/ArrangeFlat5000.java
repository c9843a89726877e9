package se.styrkedjan.benchmarks.diagram;

import se.styrkedjan.benchmarks.Limit;

/** A flat diagram of 5 000 nodes. */
public final class ArrangeFlat5000 extends ArrangeAll {

	/** Made by the measuring process. */
	public ArrangeFlat5000() {
		super("flat 5 000 (Sirius: 7574 ms)", Limit.warm(757), () -> FlowModel.flat(5000));
	}
}
