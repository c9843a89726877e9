package se.styrkedjan.diagram.ui.editor;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.canvas.SymbolFiles;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.view.Depicted;

/** Opens representations of documents. */
public final class Opened {

	private Opened() {
	}

	/** A representation of the root of a session's document. */
	public static Sheet sheet(EditingSession session, String description) {
		LiveDiagram live = LiveDiagram.open(session, StyrkedjanViewpoint.load(), description, (Depicted) session.root(),
				session.root());
		return new Sheet(session, live, new Symbols(new SymbolFiles()));
	}
}
