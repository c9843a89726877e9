package se.styrkedjan.benchmarks.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * Measures the canvas with 8 000 elements, from a change to the end of its painting. Needs a display; the first argument is
 * another number of steps. Ends with 1 when something is slower than its limit.
 */
public final class CanvasBenchmark {

	private static final int ROUNDS = 15;
	private static final int FRAMES = 60;
	private static final int PAUSE = 60;
	private static final int EDIT = 30;
	private static final int SELECTION = 60;
	private static final int MASS = 100;

	private final Window window = new Window();
	private final EditingSession session;
	private boolean good = true;

	private CanvasBenchmark(int steps) {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(LargeMap.of(steps));
	}

	/** Measures, and prints a table. */
	public static void main(String[] arguments) {
		var benchmark = new CanvasBenchmark(arguments.length == 0 ? 4000 : Integer.parseInt(arguments[0]));
		benchmark.run();
		System.exit(benchmark.good ? 0 : 1);
	}

	private void run() {
		Sheet sheet = LargeMap.open(session);
		window.open(sheet);
		window.viewer().pan().zoomTo(1);
		System.out.printf("%n| canvas with %d views | measured | of it the program's own work | limit | |%n| --- | --- | --- | --- | --- |%n",
				window.viewer().getContents().getChildren().size());
		edit(sheet);
		mass(sheet);
		frames("scrolling, a frame", i -> window.viewer().pan().scroll(37, i % 10 == 0 ? 140 : 0));
		frames("zooming from 10 to 166 %, a frame", i -> window.viewer().pan().zoomTo(0.1 + 0.04 * (i % 40)));
	}

	private void edit(Sheet sheet) {
		NodeView step = sheet.diagram().getNodes().get(0).getNodes().get(2);
		DiagramPage page = window.page();
		rounds("rename one", EDIT, i -> sheet.perform(sheet.live().rename(step, "Nytt namn " + i)));
		rounds("move one, its lines led anew", EDIT,
				i -> sheet.perform(page.desk().edits().move(List.of(step), 0, i % 2 == 0 ? 6 : -6)));
		ToolEntry tool = sheet.live().palette().stream().flatMap(group -> group.tools().stream())
				.filter(entry -> entry.name().equals("CreateStep")).findFirst().orElseThrow();
		rounds("create one", EDIT, i -> sheet.perform(
				sheet.live().create(tool, sheet.diagram().getNodes().get(0), new Rect(300, 100, 120, 60))));
		rounds("undo of it", EDIT, i -> session.undo());
		EdgeView line = step.getOutgoing().get(0);
		rounds("lead a line to another step", EDIT, i -> sheet.perform(page.desk().edits().reconnect(line, line.getSource(),
				sheet.diagram().getNodes().get(0).getNodes().get(i % 2 == 0 ? 5 : 3))));
		rounds("undo of it", EDIT, i -> session.undo());
		rounds("delete one and its lines", EDIT,
				i -> sheet.perform(sheet.live().delete(List.<View>of(sheet.diagram().getNodes().get(0).getNodes().get(6)))));
		rounds("undo of it", EDIT, i -> session.undo());
	}

	private void mass(Sheet sheet) {
		rounds("select all", SELECTION, i -> window.page().actions().selectAll());
		List<NodeView> all = window.viewer().selectedViews().stream().filter(NodeView.class::isInstance)
				.map(NodeView.class::cast).toList();
		rounds("move all", MASS, i -> sheet.perform(window.page().desk().edits().move(all, 10, 0)));
		rounds("undo of it", MASS, i -> session.undo());
		window.viewer().selectViews(List.<View>of());
		window.settle();
	}

	/** What is done in one round. */
	private interface Round {
		void run(int number);
	}

	private void rounds(String what, int limit, Round round) {
		List<Took> times = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			int number = i;
			window.rest(PAUSE);
			times.add(window.painted(() -> round.run(number)));
		}
		List<Double> all = times.stream().map(Took::all).sorted().toList();
		double median = all.get(ROUNDS / 2);
		tell(what, String.format(Locale.ROOT, "%.0f ms (%.0f–%.0f, n=%d)", median, all.getFirst(), all.getLast(), ROUNDS),
				own(times), limit + " ms", median < limit);
	}

	private void frames(String what, Round round) {
		List<Took> times = new ArrayList<>();
		for (int i = 0; i < FRAMES; i++) {
			int number = i;
			times.add(window.painted(() -> round.run(number)));
		}
		double mean = times.stream().mapToDouble(Took::all).average().orElseThrow();
		double most = times.stream().map(Took::all).sorted().toList().get(FRAMES * 95 / 100);
		tell(what, String.format(Locale.ROOT, "mean %.0f, 95 %% within %.0f ms (n=%d)", mean, most, FRAMES), own(times),
				"20 and 33 ms", mean <= 20 && most <= 33);
	}

	/** Time of the processor: what the measured time would be if nothing else ran, but for waiting for the window system. */
	private static String own(List<Took> times) {
		return String.format(Locale.ROOT, "%.0f ms", times.stream().map(Took::own).sorted().toList().get(times.size() / 2));
	}

	private void tell(String what, String measured, String own, String limit, boolean kept) {
		good &= kept;
		System.out.printf("| %s | %s | %s | %s | %s |%n", what, measured, own, limit, kept ? "ok" : "**too slow**");
	}
}
