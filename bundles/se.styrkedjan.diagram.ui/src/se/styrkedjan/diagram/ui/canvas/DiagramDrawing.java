package se.styrkedjan.diagram.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.ui.paint.PicturePainter;
import se.styrkedjan.diagram.ui.paint.ScreenPicture;
import se.styrkedjan.diagram.ui.paint.Seen;
import se.styrkedjan.diagram.ui.paint.Viewing;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Paints a viewer's diagram, and follows changes with as little painting as it can. */
public final class DiagramDrawing {

	private static final int BLUR = 3;
	private static final int FEW = 50;

	private final DiagramViewer viewer;
	private final FigureCanvas canvas;
	private final PicturePainter painter;
	private final ScreenPicture picture;
	private List<View> shown;
	private long painted;
	private boolean complete;

	DiagramDrawing(DiagramViewer viewer) {
		this.viewer = viewer;
		canvas = viewer.canvas();
		painter = new PicturePainter(canvas.getDisplay(), viewer::redraw);
		picture = new ScreenPicture(new ScreenSource(viewer.sheet().live(),
				new Painter(viewer.sheet().symbols(), viewer.sheet().dressing())));
		shown = ShownViews.of(viewer.sheet().live());
		picture.make(shown);
		Runnable theme = this::showAll;
		Theme.current().addListener(theme);
		canvas.addDisposeListener(event -> {
			Theme.current().removeListener(theme);
			painter.dispose();
		});
	}

	/** How often it has been painted, for measuring. */
	public long painted() {
		return painted;
	}

	/** Whether nothing was left out when it was last painted, to be painted soon. */
	public boolean isComplete() {
		return complete;
	}

	/** The views that are shown, in paint order. */
	List<View> shown() {
		return shown;
	}

	void paint(GC gc) {
		Rectangle clip = gc.getClipping();
		gc.setBackground(Theme.current().color(Tone.BACKGROUND));
		gc.fillRectangle(clip);
		Pan pan = viewer.pan();
		Rect origin = pan.toCanvas(new Rect(0, 0, 0, 0));
		Point from = pan.toDiagram(clip.x, clip.y);
		Point to = pan.toDiagram(clip.x + clip.width, clip.y + clip.height);
		Rect visible = new Rect(from.x(), from.y(), to.x() - from.x(), to.y() - from.y()).grown(BLUR);
		Seen seen = picture.in(visible, pan.zoom());
		complete = painter.paint(gc, seen, new Viewing(new Point(origin.x(), origin.y()), pan.zoom())) && seen.complete();
		if (!complete) {
			canvas.getDisplay().asyncExec(viewer::redraw);
		}
		viewer.overlay().paint(gc, pan.zoom(), visible);
		gc.setTransform(null);
		// grips and buttons are painted next, and count on plain lines
		gc.setLineAttributes(new LineAttributes(1));
		painted++;
	}

	/** Follows changes of views: of all when none is named. */
	void update(Collection<View> changed) {
		if (changed.isEmpty()) {
			showOthers();
			showAll();
		} else if (changed.stream().anyMatch(this::hasComeOrGone)) {
			showOthers();
			redraw(picture.renew(shown, changed));
		} else {
			follow(changed);
		}
	}

	private void showOthers() {
		shown = ShownViews.of(viewer.sheet().live());
		viewer.getContents().refresh();
	}

	private void redraw(List<Rect> damage) {
		if (damage.size() <= FEW && picture.comments().isEmpty()) {
			damage.forEach(this::redraw);
		} else {
			viewer.redraw();
		}
	}

	private void follow(Collection<View> changed) {
		boolean few = changed.size() <= FEW;
		for (View view : changed) {
			if (picture.has(view)) {
				if (few) {
					redraw(picture.change(view));
				} else {
					picture.forget(view);
				}
			}
		}
		if (!few) {
			viewer.redraw();
		}
		showMovedComments();
		viewer.stretch();
	}

	/** Pins stand at figures, so they go along with them. */
	private void showMovedComments() {
		if (!viewer.sheet().diagram().getComments().isEmpty()) {
			showComments();
		}
	}

	/** Makes the pins of the comments anew. */
	public void showComments() {
		picture.makeComments();
		viewer.redraw();
	}

	/** What the pin at a place of the diagram says; empty where there is none. */
	public Optional<String> comment(Point at) {
		return picture.comments().stream().filter(pin -> pin.bounds().contains(at)).map(Marks::name)
				.reduce((below, above) -> above);
	}

	/** Makes all marks anew, such as in other colours. */
	public void showAll() {
		picture.make(shown);
		viewer.redraw();
	}

	private boolean hasComeOrGone(View view) {
		boolean shown = view.eContainer() != null && viewer.sheet().live().isShown(view);
		return shown != picture.has(view);
	}

	private void redraw(Rect damage) {
		Rect on = viewer.pan().toCanvas(damage).grown(BLUR + 1);
		canvas.redraw(on.x(), on.y(), on.width(), on.height(), false);
	}
}
