package se.styrkedjan.benchmarks.canvas;

import se.styrkedjan.benchmarks.Limit;

/** Four thousand steps in lanes, and as many lines. */
public final class OpenEditorMap8000 extends OpenEditor {

	/** For the service loader. */
	public OpenEditorMap8000() {
		super("8 000 elements in lanes", Limit.always(500), () -> LargeMap.placed(4000));
	}
}
