package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 1 000 nodes. */
public final class ExportSvgFlat1000 extends ExportSvg {

	/** Made by the measuring process. */
	public ExportSvgFlat1000() {
		super("flat 1 000", 2560, () -> FlowModel.flat(1000));
	}
}
