package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 1 000 nodes. */
public final class RefreshDiagramFlat1000 extends RefreshDiagram {

	/** Made by the measuring process. */
	public RefreshDiagramFlat1000() {
		super("flat 1 000", 58, () -> FlowModel.flat(1000));
	}
}
