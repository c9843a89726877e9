package se.styrkedjan.benchmarks.diagram;

import se.styrkedjan.benchmarks.Limit;

/** A diagram of 1 000 nodes in fifty lanes. */
public final class ArrangeNested1000 extends ArrangeAll {

	/** Made by the measuring process. */
	public ArrangeNested1000() {
		super("nested 1 000 (Sirius: 10968 ms)", Limit.warm(1096), () -> FlowModel.nested(1000));
	}
}
