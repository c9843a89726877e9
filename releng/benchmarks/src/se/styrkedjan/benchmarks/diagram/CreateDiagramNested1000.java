package se.styrkedjan.benchmarks.diagram;

/** A diagram of 1 000 nodes in lanes. */
public final class CreateDiagramNested1000 extends CreateDiagram {

	/** Made by the measuring process. */
	public CreateDiagramNested1000() {
		super("nested 1 000", 208, () -> FlowModel.nested(1000));
	}
}
