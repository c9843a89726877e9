package se.styrkedjan.diagram.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.View;

/** GEF's viewer for a sheet. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

	private final Sheet sheet;
	private final Gestures gestures;
	private final Pan pan;
	private final Overlay overlay = new Overlay(this::redraw);
	private DiagramDrawing drawing;

	/**
	 * A viewer.
	 *
	 * @param sheet    what it shows
	 * @param gestures is asked what to do when a part is taken hold of
	 */
	public DiagramViewer(Sheet sheet, Gestures gestures) {
		this.sheet = sheet;
		this.gestures = gestures;
		DiagramRoot root = new DiagramRoot();
		pan = new Pan(root.getZoomManager());
		setRootEditPart(root);
		setEditPartFactory(new PartFactory());
	}

	/** Puts the viewer into a composite. */
	public void open(Composite parent) {
		FigureCanvas canvas = (FigureCanvas) createControl(parent);
		canvas.setScrollbarsMode(SWT.NONE);
		drawing = new DiagramDrawing(this);
		setContents(sheet);
	}

	@Override
	protected LightweightSystem createLightweightSystem() {
		return new Paper(gc -> drawing.paint(gc));
	}

	public Sheet sheet() {
		return sheet;
	}

	Gestures gestures() {
		return gestures;
	}

	/** What follows the mouse from where it was pressed. */
	DragTracker tracker(EditPart part, Request request) {
		var at = request instanceof LocationRequest pressed && pressed.getLocation() != null
				? pan.toDiagram(pressed.getLocation().x, pressed.getLocation().y)
				: new Point(0, 0);
		return gestures.tracker(part, at);
	}

	public Pan pan() {
		return pan;
	}

	public Overlay overlay() {
		return overlay;
	}

	/** How views look on the screen. */
	public DiagramDrawing drawing() {
		return drawing;
	}

	/** The canvas. */
	public FigureCanvas canvas() {
		return getFigureCanvas();
	}

	/** Paints everything anew, soon. */
	public void redraw() {
		if (getControl() != null && !getControl().isDisposed()) {
			getControl().redraw();
		}
	}

	/** The part of a view, when it is shown. */
	public Optional<ViewPart> part(View view) {
		return getEditPartRegistry().get(view) instanceof ViewPart part ? Optional.of(part) : Optional.empty();
	}

	/** The parts that are selected, without the diagram itself. */
	public List<ViewPart> selectedParts() {
		List<?> selected = getSelectedEditParts();
		return selected.stream().filter(ViewPart.class::isInstance).map(ViewPart.class::cast).toList();
	}

	/** The views that are selected. */
	public List<View> selectedViews() {
		return selectedParts().stream().map(ViewPart::view).toList();
	}

	/** Selects views; the last is what the keyboard works on. */
	public void selectViews(Collection<? extends View> views) {
		setSelection(new StructuredSelection(views.stream().flatMap(view -> part(view).stream()).toList()));
	}

	/** Follows changes of views: of all when none is named. */
	public void update(Collection<View> changed) {
		drawing.update(changed);
	}

	/** Follows how far the diagram reaches. */
	void stretch() {
		((DiagramPart) getContents()).stretch();
	}

	@Override
	public void reveal(EditPart part) {
		if (part instanceof NodePart node) {
			pan.reveal(node.place());
		} else if (part instanceof EdgePart edge) {
			var line = edge.line();
			pan.reveal(new Rect(line.getFirst().x(), line.getFirst().y(), 1, 1));
		}
	}
}
