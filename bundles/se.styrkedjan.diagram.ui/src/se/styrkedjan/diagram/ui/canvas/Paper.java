package se.styrkedjan.diagram.ui.canvas;

import java.util.function.Consumer;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

/** Draws the diagram first, then the few figures that show something: handles. */
final class Paper extends LightweightSystem {

	private final Consumer<GC> beneath;

	Paper(Consumer<GC> beneath) {
		this.beneath = beneath;
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
