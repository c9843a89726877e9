package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 100 nodes. */
public final class RefreshDiagramFlat100 extends RefreshDiagram {

	/** Made by the measuring process. */
	public RefreshDiagramFlat100() {
		super("flat 100", 10, () -> FlowModel.flat(100));
	}
}
