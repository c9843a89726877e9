package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 5 000 nodes. */
public final class ExportSvgFlat5000 extends ExportSvg {

	/** Made by the measuring process. */
	public ExportSvgFlat5000() {
		super("flat 5 000", 12213, () -> FlowModel.flat(5000));
	}
}
