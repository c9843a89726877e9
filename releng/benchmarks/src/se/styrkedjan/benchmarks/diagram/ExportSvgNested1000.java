package se.styrkedjan.benchmarks.diagram;

/** A diagram of 1 000 nodes in lanes. */
public final class ExportSvgNested1000 extends ExportSvg {

	/** Made by the measuring process. */
	public ExportSvgNested1000() {
		super("nested 1 000", 3058, () -> FlowModel.nested(1000));
	}
}
