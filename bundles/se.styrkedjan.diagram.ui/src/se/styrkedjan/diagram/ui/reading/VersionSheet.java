package se.styrkedjan.diagram.ui.reading;

import se.styrkedjan.design.maps.StoredDiagram;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.outside.OutsideQuestion;
import se.styrkedjan.design.outside.OutsideReader;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.editing.session.ReadingSession;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/** Loads the map of one revision, off the UI thread. */
final class VersionSheet {

	private VersionSheet() {
	}

	static Sheet load(Store store, String documentId, long revision) {
		StoredDocument document = store.load(documentId, revision);
		var root = (Depicted) document.root();
		OutsideAdapter.handIn(root, new OutsideReader(store.queries()).read(OutsideQuestion.of(root)));
		LiveDiagram live = StoredDiagram.open(root);
		return new Sheet(new ReadingSession(document), live, new Symbols(Opened.symbols(live)));
	}
}
