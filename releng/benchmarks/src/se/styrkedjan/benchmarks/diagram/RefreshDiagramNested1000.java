package se.styrkedjan.benchmarks.diagram;

/** A diagram of 1 000 nodes in lanes. */
public final class RefreshDiagramNested1000 extends RefreshDiagram {

	/** Made by the measuring process. */
	public RefreshDiagramNested1000() {
		super("nested 1 000", 55, () -> FlowModel.nested(1000));
	}
}
