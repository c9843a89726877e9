package se.styrkedjan.benchmarks.canvas;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.diagram.FlowModel;

/** A thousand steps. */
public final class OpenEditorFlat1000 extends OpenEditor {

	/** For the service loader. */
	public OpenEditorFlat1000() {
		super("flat 1 000 (Sirius: 6 300 ms)", Limit.warm(630), () -> placed(FlowModel.flat(1000)));
	}
}
