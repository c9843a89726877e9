package se.styrkedjan.benchmarks.diagram;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import se.styrkedjan.benchmarks.Benchmark;
import se.styrkedjan.benchmarks.Limit;
import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.svg.SvgWriter;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.store.Progress;

/** Paints an open diagram and writes it as SVG, typefaces included. */
abstract class ExportSvg implements Benchmark {

	private static final int TIMES_FASTER = 10;

	private final String size;
	private final int sirius;
	private final Supplier<Process> model;
	private LiveDiagram diagram;

	/**
	 * @param sirius milliseconds that Sirius 7.6.1 took
	 */
	ExportSvg(String size, int sirius, Supplier<Process> model) {
		this.size = size;
		this.sirius = sirius;
		this.model = model;
	}

	@Override
	public String title() {
		return "SVG of a diagram, " + size + " (Sirius: " + sirius + " ms)";
	}

	@Override
	public Limit limit() {
		return Limit.warm(sirius / TIMES_FASTER);
	}

	@Override
	public void prepare(Path folder) {
		diagram = FlowModel.diagram(model.get());
	}

	@Override
	public void run() throws IOException {
		var symbols = new Symbols(path -> {
			var found = diagram.symbol(path);
			return found.isEmpty() ? Optional.empty() : Optional.of(found.get().openStream());
		});
		var sheet = Sheet.of(new Painter(symbols).picture(diagram), new Caption(size, "", "", Locale.of("sv")));
		new SvgWriter().write(sheet, OutputStream.nullOutputStream(), Progress.NONE);
	}
}
