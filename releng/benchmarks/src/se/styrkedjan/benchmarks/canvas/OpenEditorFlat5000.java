package se.styrkedjan.benchmarks.canvas;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.diagram.FlowModel;

/** Five thousand steps. */
public final class OpenEditorFlat5000 extends OpenEditor {

	/** For the service loader. */
	public OpenEditorFlat5000() {
		super("flat 5 000 (Sirius: 32 000 ms)", Limit.warm(3_200), () -> placed(FlowModel.flat(5000)));
	}
}
