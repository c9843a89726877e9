package se.styrkedjan.diagram.ui.canvas;

import java.util.function.Consumer;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/** Draws the diagram first, then the few figures that show something: handles. */
final class Paper extends LightweightSystem {

	private final Consumer<GC> beneath;

	private final CanvasUpdates updates = new CanvasUpdates();

	Paper(Consumer<GC> beneath) {
		this.beneath = beneath;
		setUpdateManager(updates);
	}

	@Override
	public void setControl(Canvas canvas) {
		updates.setCanvas(canvas);
		super.setControl(canvas);
	}

	@Override
	protected RootFigure createRootFigure() {
		RootFigure root = super.createRootFigure();
		root.setOpaque(false);
		return root;
	}

	@Override
	public void paint(GC gc) {
		beneath.accept(gc);
		super.paint(gc);
	}
}
