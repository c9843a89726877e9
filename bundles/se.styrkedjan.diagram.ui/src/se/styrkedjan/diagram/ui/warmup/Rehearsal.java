package se.styrkedjan.diagram.ui.warmup;

import java.io.IOException;
import java.util.List;

import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.PaletteGroup;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.diagram.ui.paint.PicturePainter;
import se.styrkedjan.diagram.ui.paint.Seen;
import se.styrkedjan.diagram.ui.paint.SymbolRaster;
import se.styrkedjan.diagram.ui.paint.Viewing;
import se.styrkedjan.diagram.ui.palette.PaletteBar;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * Draws a diagram that nobody sees. What is slow the first time is done by then: the specification has been read, typefaces
 * and symbols too, icons have been drawn, classes loaded. Nearly all of it runs on the caller's thread, which should not be
 * that of the UI.
 */
public final class Rehearsal {

	private static final int WIDTH = 800;
	private static final int HEIGHT = 300;

	private final Display display;

	/** A rehearsal for a display. */
	public Rehearsal(Display display) {
		this.display = display;
	}

	/** Goes through it; ends when the display has painted the diagram once. */
	public void run() {
		LiveDiagram live = LiveDiagram.make(SampleFlow.make(), StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
		Arrange.all(live).apply();
		Picture picture = new Painter(new Symbols(Opened.symbols(live))).picture(live);
		if (!display.isDisposed()) {
			// on the UI thread: Draw2d's colours wait for it while their class is made, and it may be waiting for that class
			display.syncExec(() -> Attempt.at(ScalableFreeformRootEditPart::new));
			String ink = display.syncCall(() -> Theme.of(display).scheme().hex(Tone.TEXT));
			live.palette().stream().map(PaletteGroup::tools).flatMap(List::stream).forEach(tool -> icon(live, tool, ink));
			display.syncExec(() -> Attempt.at(() -> paint(picture)));
			NamedClasses.load(DiagramPage.class);
			Wording.current();
		}
	}

	/** One that is missing or damaged is told of when it is needed. */
	private static void icon(LiveDiagram live, ToolEntry tool, String ink) {
		try {
			SymbolRaster.of(new SymbolRaster.Key(tool.icon(), PaletteBar.ICON, ink), Opened.symbols(live));
		} catch (IOException | SWTException e) {
			System.getLogger(Rehearsal.class.getName()).log(System.Logger.Level.DEBUG, tool.icon(), e);
		}
	}

	private void paint(Picture picture) {
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		PicturePainter painter = new PicturePainter(display);
		Rect all = picture.bounds();
		painter.paint(gc, new Seen(picture.groups(), List.of(), true), new Viewing(new Point(-all.x(), -all.y()), 1));
		painter.dispose();
		gc.dispose();
		image.dispose();
	}
}
