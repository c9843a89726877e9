package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 1 000 nodes. */
public final class RenameInDiagramFlat1000 extends RenameInDiagram {

	/** Made by the measuring process. */
	public RenameInDiagramFlat1000() {
		super("flat 1 000", 34, () -> FlowModel.flat(1000));
	}
}
