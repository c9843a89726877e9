package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 5 000 nodes. */
public final class CreateDiagramFlat5000 extends CreateDiagram {

	/** Made by the measuring process. */
	public CreateDiagramFlat5000() {
		super("flat 5 000", 591, () -> FlowModel.flat(5000));
	}
}
