package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 100 nodes. */
public final class CreateDiagramFlat100 extends CreateDiagram {

	/** Made by the measuring process. */
	public CreateDiagramFlat100() {
		super("flat 100", 43, () -> FlowModel.flat(100));
	}
}
