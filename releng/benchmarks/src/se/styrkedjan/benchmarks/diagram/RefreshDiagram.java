package se.styrkedjan.benchmarks.diagram;

import java.nio.file.Path;
import java.util.function.Supplier;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.process.Process;

/** Refreshes a whole diagram in which nothing has changed, at least five times faster than Sirius. */
abstract class RefreshDiagram implements Benchmark {

	private static final int TIMES_FASTER = 5;

	private final String size;
	private final int sirius;
	private final Supplier<Process> model;
	private LiveDiagram live;

	/**
	 * A diagram.
	 *
	 * @param size   words for its size
	 * @param sirius what Sirius takes, milliseconds
	 * @param model  makes the process
	 */
	RefreshDiagram(String size, int sirius, Supplier<Process> model) {
		this.size = size;
		this.sirius = sirius;
		this.model = model;
	}

	@Override
	public String title() {
		return "refresh a diagram, " + size;
	}

	@Override
	public Limit limit() {
		return Limit.warm(sirius / TIMES_FASTER);
	}

	@Override
	public void prepare(Path folder) {
		live = LiveDiagram.make(model.get(), StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
	}

	@Override
	public void run() {
		live.refresh();
	}
}
