package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 5 000 nodes. */
public final class RenameInDiagramFlat5000 extends RenameInDiagram {

	/** Made by the measuring process. */
	public RenameInDiagramFlat5000() {
		super("flat 5 000", 105, () -> FlowModel.flat(5000));
	}
}
