package se.styrkedjan.diagram.ui.comment;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.ViewPackage;

/** Paints the pins anew when comments have come, gone or been dealt with, also by undo and redo. */
final class CommentPins implements SessionListener {

	private final DiagramViewer viewer;
	private boolean stale;

	CommentPins(DiagramViewer viewer) {
		this.viewer = viewer;
		viewer.sheet().session().addListener(this);
		viewer.canvas().addDisposeListener(event -> viewer.sheet().session().removeListener(this));
	}

	@Override
	public void modelChanged(Notification change) {
		stale |= change.getNotifier() instanceof Comment
				|| change.getFeature() == ViewPackage.Literals.DIAGRAM__COMMENTS;
	}

	@Override
	public void stateChanged() {
		if (stale) {
			stale = false;
			viewer.drawing().showComments();
		}
	}
}
