package se.styrkedjan.diagram.ui.gesture;

import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.edit.Edits;
import se.styrkedjan.diagram.ui.edit.Lines;
import se.styrkedjan.diagram.ui.naming.NameField;

/**
 * What gestures work with.
 *
 * @param viewer the canvas
 * @param edits  makes the operations
 * @param names  writes names
 */
public record Desk(DiagramViewer viewer, Edits edits, NameField names) {

	/** A desk for a viewer. */
	public static Desk of(DiagramViewer viewer) {
		return new Desk(viewer, new Edits(viewer.sheet().live()), new NameField(viewer));
	}

	/** Makes the operations on lines alone. */
	public Lines lines() {
		return new Lines(sheet().live());
	}

	public Sheet sheet() {
		return viewer.sheet();
	}
}
