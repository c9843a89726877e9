package se.styrkedjan.benchmarks.diagram;

/** A flat diagram of 100 nodes. */
public final class ExportSvgFlat100 extends ExportSvg {

	/** Made by the measuring process. */
	public ExportSvgFlat100() {
		super("flat 100", 969, () -> FlowModel.flat(100));
	}
}
