package se.styrkedjan.benchmarks.diagram;

import java.nio.file.Path;
import java.util.function.Supplier;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.process.Process;

/** Lays out an open diagram and sets the places of all its views. */
abstract class ArrangeAll implements Benchmark {

	private final String title;
	private final Limit limit;
	private final Supplier<Process> model;
	private LiveDiagram diagram;

	ArrangeAll(String title, Limit limit, Supplier<Process> model) {
		this.title = title;
		this.limit = limit;
		this.model = model;
	}

	@Override
	public String title() {
		return "arrange all, " + title;
	}

	@Override
	public Limit limit() {
		return limit;
	}

	@Override
	public void prepare(Path folder) {
		diagram = FlowModel.diagram(model.get());
	}

	@Override
	public void run() {
		Arrange.all(diagram).apply();
	}
}
