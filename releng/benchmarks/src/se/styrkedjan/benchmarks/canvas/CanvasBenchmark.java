package se.styrkedjan.benchmarks.canvas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * Measures the canvas with 8 000 elements, from a change to the end of its painting. Needs a display; the first argument is
 * another number of steps.
 */
public final class CanvasBenchmark {

	private static final int ROUNDS = 9;
	private static final int FRAMES = 60;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private DiagramPage page;
	private EditingSession session;

	/** Measures, and prints a line for each thing. */
	public static void main(String[] arguments) {
		EarlyFonts.register();
		new CanvasBenchmark().run(arguments.length == 0 ? 4000 : Integer.parseInt(arguments[0]));
	}

	private void run(int steps) {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(LargeMap.of(steps));
		Sheet sheet = LargeMap.open(session);
		shell.setLayout(new FillLayout());
		shell.setSize(1600, 1000);
		shell.open();
		settle();
		tell("open to painted, cold", 500, millis(() -> open(sheet)));
		viewer().pan().zoomTo(1);
		settle();
		edit(sheet);
		mass(sheet);
		frames("scroll, a frame", i -> viewer().pan().scroll(37, i % 10 == 0 ? 140 : 0));
		frames("zoom sweep, a frame", i -> viewer().pan().zoomTo(0.1 + 0.04 * (i % 40)));
		System.exit(0);
	}

	private void open(Sheet sheet) {
		page = new DiagramPage(shell, sheet, new SymbolImages(display, Opened.symbols(sheet.live())),
				new DiagramPage.Company(navigation -> {
				}, List.of(), view -> ""));
		shell.layout(true, true);
		viewer().redraw();
		awaitPainted(0);
	}

	private void edit(Sheet sheet) {
		NodeView step = sheet.diagram().getNodes().get(0).getNodes().get(2);
		rounds("rename one", 30, i -> sheet.perform(sheet.live().rename(step, "Nytt namn " + i)));
		rounds("move one, its lines led anew", 30,
				i -> sheet.perform(page.desk().edits().move(List.of(step), 0, i % 2 == 0 ? 6 : -6)));
	}

	private void mass(Sheet sheet) {
		rounds("select all", 60, i -> page.actions().selectAll());
		List<NodeView> all = page.desk().viewer().selectedViews().stream().filter(NodeView.class::isInstance)
				.map(NodeView.class::cast).toList();
		rounds("move all", 100, i -> sheet.perform(page.desk().edits().move(all, 10, 0)));
		rounds("undo of it", 100, i -> session.undo());
		viewer().selectViews(List.<View>of());
		settle();
	}

	private DiagramViewer viewer() {
		return page.desk().viewer();
	}

	/** What is done in one round. */
	private interface Round {
		void run(int number);
	}

	private void rounds(String what, long limit, Round round) {
		double[] times = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			int number = i;
			times[i] = painted(() -> round.run(number));
		}
		Arrays.sort(times);
		tell(what + " (median)", limit, times[ROUNDS / 2]);
	}

	private void frames(String what, Round round) {
		double[] times = new double[FRAMES];
		for (int i = 0; i < FRAMES; i++) {
			int number = i;
			times[i] = painted(() -> round.run(number));
		}
		Arrays.sort(times);
		tell(what + ", mean", 20, Arrays.stream(times).average().orElseThrow());
		tell(what + ", 95 %", 33, times[FRAMES * 95 / 100]);
	}

	private double painted(Runnable change) {
		settle();
		long before = viewer().drawing().painted();
		return millis(() -> {
			change.run();
			viewer().canvas().redraw(0, 0, 1, 1, false);
			awaitPainted(before);
		});
	}

	private void awaitPainted(long before) {
		while (viewer().drawing().painted() <= before) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static double millis(Runnable work) {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	private static void tell(String what, long limit, double millis) {
		System.out.println(String.format(Locale.ROOT, "%-40s %8.1f ms  (at most %d)%s", what, millis, limit,
				millis > limit ? "  TOO SLOW" : ""));
	}
}
