package se.styrkedjan.benchmarks.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.indicator.IndicatorPage;
import se.styrkedjan.forms.indicator.IndicatorView;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.grid.GridModel;

/**
 * Measures the page of indicators with 200 of them over periods, from a change to the end of its painting. Needs a display;
 * the first argument is another number of indicators. Ends with 1 when something is slower than its limit.
 */
public final class GridBenchmark {

	private static final int ROUNDS = 25;
	private static final int FRAMES = 60;
	private static final int PAUSE = 60;
	private static final int EDIT = 33;
	private static final int PASTE = 200;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private final EditingSession session;
	private final EditableGrid grid;
	private final Canvas canvas;
	private long painted;
	private boolean good = true;

	private GridBenchmark(int indicators) {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(ManyIndicators.plan(indicators));
		shell.setLayout(new FillLayout());
		shell.setSize(1600, 1000);
		PlanForm form = new PlanForm(shell, session, List.of(new IndicatorPage()));
		shell.open();
		form.choosePeriod(Period.VB);
		rest(PAUSE);
		Combo columns = all(shell, Combo.class).filter(combo -> combo.getItemCount() == IndicatorView.values().length)
				.findFirst().orElseThrow();
		columns.select(IndicatorView.PERIODS.ordinal());
		columns.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		grid = all(shell, EditableGrid.class).findFirst().orElseThrow();
		canvas = (Canvas) grid.getChildren()[0];
		canvas.addListener(SWT.Paint, event -> painted++);
		rest(PAUSE);
	}

	private static <T extends Control> Stream<T> all(Control control, Class<T> type) {
		Stream<T> below = control instanceof Composite composite
				? Stream.of(composite.getChildren()).flatMap(child -> all(child, type)) : Stream.empty();
		return type.isInstance(control) ? Stream.concat(Stream.of(type.cast(control)), below) : below;
	}

	/** Measures, and prints a table. */
	public static void main(String[] arguments) {
		var benchmark = new GridBenchmark(arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]));
		benchmark.run();
		System.exit(benchmark.good ? 0 : 1);
	}

	private void run() {
		GridModel model = grid.model();
		int vb = IntStream.range(0, model.columns().size()).filter(i -> model.columns().get(i).id().equals("VB")).findFirst()
				.orElseThrow();
		System.out.printf("%n| table of %d rows and %d columns | measured | limit | |%n| --- | --- | --- | --- |%n",
				model.rowCount(), model.columns().size());
		grid.select(2, vb);
		rounds("take a number typed in a cell", EDIT, i -> model.commit(2, vb, String.valueOf(30 + i)));
		rounds("take counts typed in a cell", EDIT, i -> model.commit(2, vb, 1 + i + " av 54"));
		rounds("undo", EDIT, i -> session.undo());
		rounds("redo", EDIT, i -> session.redo());
		rounds("go to the next row, with its text", EDIT, i -> grid.select(i + i / 10 + 2, vb));
		String column = IntStream.range(0, 200).mapToObj(i -> String.valueOf(20 + i % 7)).collect(Collectors.joining("\n"));
		rounds("paste 200 outcomes (and empty them: half of them)", PASTE,
				i -> model.paste(1, vb, i % 2 == 0 ? column : column.replaceAll("\\d+", "")));
		frames("scrolling, a frame", i -> {
			canvas.getVerticalBar().setSelection(i * 97 % Math.max(1, canvas.getVerticalBar().getMaximum()));
			canvas.getVerticalBar().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
	}

	/** What is done in one round. */
	private interface Round {
		void run(int number);
	}

	/** How long a change takes until it has been painted and the window system has it, milliseconds. */
	private double painted(Runnable change) {
		long before = painted;
		long begin = System.nanoTime();
		change.run();
		canvas.redraw();
		while (painted == before) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		display.getCursorLocation();
		return (System.nanoTime() - begin) / 1e6;
	}

	/** Lets time pass, as between what a user does. */
	private void rest(int milliseconds) {
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void rounds(String what, int limit, Round round) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			int number = i;
			rest(PAUSE);
			times.add(painted(() -> round.run(number)));
		}
		times.sort(null);
		double median = times.get(ROUNDS / 2);
		tell(what, String.format(Locale.ROOT, "%.0f ms (%.0f–%.0f, n=%d)", median, times.getFirst(), times.getLast(), ROUNDS),
				limit + " ms", median < limit);
	}

	private void frames(String what, Round round) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < FRAMES; i++) {
			int number = i;
			times.add(painted(() -> round.run(number)));
		}
		times.sort(null);
		double median = times.get(FRAMES / 2);
		double most = times.get(FRAMES * 95 / 100);
		tell(what, String.format(Locale.ROOT, "median %.0f, 95 %% within %.0f ms (n=%d)", median, most, FRAMES), "17 and 33 ms",
				median <= 17 && most <= 33);
	}

	private void tell(String what, String measured, String limit, boolean kept) {
		good &= kept;
		System.out.printf("| %s | %s | %s | %s |%n", what, measured, limit, kept ? "ok" : "**too slow**");
	}
}
