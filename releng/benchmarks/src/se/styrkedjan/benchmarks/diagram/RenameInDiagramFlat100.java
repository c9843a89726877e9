package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 100 nodes. */
public final class RenameInDiagramFlat100 extends RenameInDiagram {

	/** Made by the measuring process. */
	public RenameInDiagramFlat100() {
		super("flat 100", 7, () -> FlowModel.flat(100));
	}
}
