package se.styrkedjan.benchmarks.diagram;

/** A diagram of 1 000 nodes in lanes. */
public final class RenameInDiagramNested1000 extends RenameInDiagram {

	/** Made by the measuring process. */
	public RenameInDiagramNested1000() {
		super("nested 1 000", 32, () -> FlowModel.nested(1000));
	}
}
