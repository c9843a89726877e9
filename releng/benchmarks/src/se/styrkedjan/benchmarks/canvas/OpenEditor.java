package se.styrkedjan.benchmarks.canvas;

import java.nio.file.Path;
import java.util.function.Supplier;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.benchmarks.diagram.FlowModel;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Process;

/**
 * Opens the editor of a diagram that there is, until all of what is to be seen has been painted: views in step with the
 * model, looks, parts, palette, painting. Needs a display.
 */
abstract class OpenEditor implements Benchmark {

	private final String size;
	private final Limit limit;
	private final Supplier<Process> model;
	private EditingSession session;
	private Window window;

	/**
	 * @param size  words for its size
	 * @param limit the most it may take
	 * @param model makes a process with its diagram
	 */
	OpenEditor(String size, Limit limit, Supplier<Process> model) {
		this.size = size;
		this.limit = limit;
		this.model = model;
	}

	/** A process with its diagram, nodes in rows. */
	static Process placed(Process process) {
		process.getDiagrams().add(FlowModel.diagram(process).diagram());
		return process;
	}

	@Override
	public String title() {
		return "open editor until painted, " + size;
	}

	@Override
	public Limit limit() {
		return limit;
	}

	@Override
	public void prepare(Path folder) {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(model.get());
		window = new Window();
	}

	@Override
	public void run() {
		window.open(Opened.sheet(session, "ProcessFlow"));
	}

	@Override
	public void restore() {
		window.empty();
	}

	@Override
	public void close() {
		window.close();
	}
}
