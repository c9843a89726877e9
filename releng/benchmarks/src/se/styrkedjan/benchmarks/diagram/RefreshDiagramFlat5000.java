package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 5 000 nodes. */
public final class RefreshDiagramFlat5000 extends RefreshDiagram {

	/** Made by the measuring process. */
	public RefreshDiagramFlat5000() {
		super("flat 5 000", 143, () -> FlowModel.flat(5000));
	}
}
