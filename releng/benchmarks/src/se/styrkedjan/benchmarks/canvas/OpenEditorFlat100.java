package se.styrkedjan.benchmarks.canvas;

import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.diagram.FlowModel;

/** A hundred steps. */
public final class OpenEditorFlat100 extends OpenEditor {

	/** For the service loader. */
	public OpenEditorFlat100() {
		super("flat 100 (Sirius: 2 400 ms)", Limit.warm(240), () -> placed(FlowModel.flat(100)));
	}
}
