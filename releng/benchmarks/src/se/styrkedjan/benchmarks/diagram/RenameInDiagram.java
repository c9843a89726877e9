package se.styrkedjan.benchmarks.diagram;

import java.nio.file.Path;
import java.util.function.Supplier;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.Process;

/** Renames a step in a session and brings its open diagram in step, at least five times faster than Sirius. */
abstract class RenameInDiagram implements Benchmark {

	private static final int TIMES_FASTER = 5;

	private final String size;
	private final int sirius;
	private final Supplier<Process> model;
	private Process process;
	private EditingSession session;
	private int count;

	/**
	 * A diagram.
	 *
	 * @param size   words for its size
	 * @param sirius what Sirius takes, milliseconds
	 * @param model  makes the process
	 */
	RenameInDiagram(String size, int sirius, Supplier<Process> model) {
		this.size = size;
		this.sirius = sirius;
		this.model = model;
	}

	@Override
	public String title() {
		return "rename a step, " + size;
	}

	@Override
	public Limit limit() {
		return Limit.warm(sirius / TIMES_FASTER);
	}

	@Override
	public void prepare(Path folder) {
		process = model.get();
		// Nothing is saved, so there is no store.
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(process);
		LiveDiagram.open(session, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW, process, process);
	}

	@Override
	public void run() {
		session.execute(new SetFeature(process.getNodes().get(count % 100), ModelPackage.Literals.NAMED_ELEMENT__NAME,
				"Nytt namn " + count++));
	}
}
