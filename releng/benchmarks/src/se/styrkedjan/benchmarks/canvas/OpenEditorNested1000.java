package se.styrkedjan.benchmarks.canvas;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.diagram.FlowModel;

/** A thousand steps in lanes. */
public final class OpenEditorNested1000 extends OpenEditor {

	/** For the service loader. */
	public OpenEditorNested1000() {
		super("nested 1 000 (Sirius: 19 500 ms)", Limit.warm(1_950), () -> placed(FlowModel.nested(1000)));
	}
}
