package se.styrkedjan.diagram.ui.editor;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Pan;
import se.styrkedjan.diagram.ui.canvas.Sight;
import se.styrkedjan.diagram.ui.tools.DiagramActions;

/**
 * What is seen of a diagram at first: what was seen last, else the whole, and in any case what it was opened for. The
 * window may still be finding its size, so this is done again whenever the canvas gets another, until the user does
 * something.
 */
final class FirstSight {

	private static final int[] DOINGS = { SWT.MouseDown, SWT.KeyDown, SWT.MouseWheel };

	private final DiagramActions actions;
	private final Optional<Sight> last;
	private boolean showing;
	private boolean done;

	/** Begins when all that is due has happened. */
	FirstSight(DiagramActions actions, Optional<Sight> last) {
		this.actions = actions;
		this.last = last;
		Control canvas = actions.desk().viewer().canvas();
		canvas.addListener(SWT.Resize, event -> show());
		for (int doing : DOINGS) {
			canvas.addListener(doing, event -> done = true);
		}
		pan().onZoom(() -> done |= !showing);
		canvas.getDisplay().asyncExec(this::show);
	}

	private Pan pan() {
		return actions.desk().viewer().pan();
	}

	private void show() {
		if (done || actions.desk().viewer().canvas().isDisposed()) {
			return;
		}
		showing = true;
		last.ifPresentOrElse(pan()::show, actions::begin);
		if (last.isPresent() && !isAnythingSeen()) {
			actions.begin();
		}
		DiagramViewer viewer = actions.desk().viewer();
		viewer.selectedViews().stream().findFirst().flatMap(viewer::part).ifPresent(viewer::reveal);
		showing = false;
	}

	private boolean isAnythingSeen() {
		Rect seen = pan().visible();
		return actions.around().filter(seen::overlaps).isPresent();
	}
}
