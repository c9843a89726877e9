package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 1 000 nodes. */
public final class CreateDiagramFlat1000 extends CreateDiagram {

	/** Made by the measuring process. */
	public CreateDiagramFlat1000() {
		super("flat 1 000", 209, () -> FlowModel.flat(1000));
	}
}
