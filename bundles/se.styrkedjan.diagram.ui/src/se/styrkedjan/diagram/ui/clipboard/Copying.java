package se.styrkedjan.diagram.ui.clipboard;

import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.model.process.Process;

/** Copies, cuts, pastes and duplicates what is selected. What was copied is kept for all diagrams of the window. */
public final class Copying {

	private static Clip kept = Clip.of(List.of());

	private final Desk desk;

	public Copying(Desk desk) {
		this.desk = desk;
	}

	/** Keeps a copy of what is selected; false when nothing of it can be copied. */
	public boolean copy() {
		Clip clip = Clip.of(desk.viewer().selectedViews());
		if (!clip.isEmpty()) {
			kept = clip;
		}
		return !clip.isEmpty();
	}

	/** Keeps a copy of what is selected and deletes it. */
	public void cut() {
		if (copy()) {
			desk.sheet().perform(desk.sheet().live().delete(desk.viewer().selectedViews()));
		}
	}

	/** Adds what was copied, and selects it. */
	public void paste() {
		add(kept);
	}

	/** Adds a copy of what is selected beside it. */
	public void duplicate() {
		add(Clip.of(desk.viewer().selectedViews()));
	}

	private void add(Clip clip) {
		if (!clip.isEmpty() && desk.sheet().diagram().getTarget() instanceof Process) {
			PasteClip paste = new PasteClip(clip, desk.sheet().live(), desk.edits(), desk.viewer().pan().visible());
			if (desk.sheet().perform(paste)) {
				desk.viewer().selectViews(paste.made());
				paste.made().stream().map(Geometry::of).reduce(Rect::union).ifPresent(desk.viewer().pan()::reveal);
			}
		}
	}
}
