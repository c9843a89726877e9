package se.styrkedjan.benchmarks.diagram;

import java.nio.file.Path;
import java.util.function.Supplier;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** Makes the diagram of a process with all views, places and looks, at least ten times faster than Sirius. */
abstract class CreateDiagram implements Benchmark {

	private static final int TIMES_FASTER = 10;

	private final String size;
	private final int sirius;
	private final Supplier<Process> model;
	private Viewpoint viewpoint;
	private Process process;

	/**
	 * A diagram.
	 *
	 * @param size   words for its size
	 * @param sirius what Sirius takes, milliseconds
	 * @param model  makes the process
	 */
	CreateDiagram(String size, int sirius, Supplier<Process> model) {
		this.size = size;
		this.sirius = sirius;
		this.model = model;
	}

	@Override
	public String title() {
		return "create a diagram, " + size;
	}

	@Override
	public Limit limit() {
		return Limit.warm(sirius / TIMES_FASTER);
	}

	@Override
	public void prepare(Path folder) {
		viewpoint = StyrkedjanViewpoint.load();
		process = model.get();
	}

	@Override
	public void run() {
		LiveDiagram.make(process, viewpoint, StyrkedjanViewpoint.PROCESS_FLOW);
	}
}
