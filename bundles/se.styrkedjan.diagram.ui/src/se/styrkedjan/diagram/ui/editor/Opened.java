package se.styrkedjan.diagram.ui.editor;

import java.net.URL;
import java.util.Optional;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.SymbolSource;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.view.Depicted;

/** Opens representations of documents. */
public final class Opened {

	private Opened() {
	}

	/** A representation of the root of a session's document. */
	public static Sheet sheet(EditingSession session, String description) {
		Depicted root = (Depicted) session.root();
		boolean known = root.getDiagrams().stream().anyMatch(diagram -> description.equals(diagram.getDescription()));
		LiveDiagram live = LiveDiagram.open(session, StyrkedjanViewpoint.load(), description, root, root);
		if (!known) {
			// what has never been drawn is laid out; like the views themselves, that is no step of undo
			Arrange.all(live).apply();
		}
		return new Sheet(session, live, new Symbols(symbols(live)));
	}

	/** The files of a diagram's symbols. */
	public static SymbolSource symbols(LiveDiagram live) {
		return path -> {
			Optional<URL> file = live.symbol(path);
			return file.isPresent() ? Optional.of(file.get().openStream()) : Optional.empty();
		};
	}
}
