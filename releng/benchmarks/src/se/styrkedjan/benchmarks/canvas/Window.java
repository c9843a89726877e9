package se.styrkedjan.benchmarks.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.diagram.ui.warmup.Rehearsal;

/** A window in which the product's page of a diagram is measured, to the end of its painting. Needs a display. */
final class Window implements AutoCloseable {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	private final Display display;
	private final Shell shell;
	private DiagramPage page;

	/** An empty window, in a program that has done what the workbench does after its start. */
	Window() {
		EarlyFonts.register();
		display = new Display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		rehearse();
		settle();
	}

	private void rehearse() {
		Thread rehearsal = new Thread(() -> new Rehearsal(display).run());
		rehearsal.start();
		while (rehearsal.isAlive()) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Opens a diagram and waits until all of what is to be seen of it has been painted. */
	void open(Sheet sheet) {
		page = new DiagramPage(shell, sheet, new SymbolImages(display, Opened.symbols(sheet.live())),
				new DiagramPage.Company(navigation -> {
				}, List.of(), view -> ""));
		shell.layout(true, true);
		viewer().redraw();
		awaitPainted(0);
		while (!viewer().drawing().isComplete()) {
			dispatch();
		}
	}

	/** Takes the diagram away. */
	void empty() {
		page.desk().sheet().live().close();
		page.control().dispose();
		settle();
	}

	DiagramPage page() {
		return page;
	}

	DiagramViewer viewer() {
		return page.desk().viewer();
	}

	/** How long a change takes until it has been painted and the window system has it. */
	Took painted(Runnable change) {
		long before = viewer().drawing().painted();
		long begin = System.nanoTime();
		long worked = THREADS.getCurrentThreadCpuTime();
		change.run();
		viewer().canvas().redraw(0, 0, 1, 1, false);
		awaitPainted(before);
		// asks the window system, which answers when it has done all it was told before
		display.getCursorLocation();
		return new Took((System.nanoTime() - begin) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
	}

	private void awaitPainted(long before) {
		while (viewer().drawing().painted() <= before) {
			dispatch();
		}
	}

	private void dispatch() {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}

	/** Lets all that is due happen. */
	void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Lets time pass, as between what a user does. GTK paints at most sixty times a second: without it one waits for that. */
	void rest(int milliseconds) {
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	@Override
	public void close() {
		display.dispose();
	}
}
