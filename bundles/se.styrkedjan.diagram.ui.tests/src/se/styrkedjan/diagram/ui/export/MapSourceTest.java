package se.styrkedjan.diagram.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.diagram.export.PictureFormat;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.store.jdbc.DerbyStore;

class MapSourceTest {

	@TempDir
	Path folder;

	@Test
	void theFileOfOneMapIsThatToWhichTheFilesOfAllLead() {
		try (var store = DerbyStore.open(folder.resolve("db"))) {
			var session = new Workspace(store, Behaviours.all(), SessionThreads.SAME)
					.create(DiagramWindow.withLanes("Handläggare"));
			session.save("Processägare", "").join();
			var atlas = new MapAtlas(store, Locale.ROOT);
			String inAll = atlas.fileName(atlas.documents().getFirst(), PictureFormat.SVG);

			assertEquals(inAll,
					MapSource.current(null, "Utredning", session.documentId()).fileName(store, PictureFormat.SVG));
			assertEquals("Utredning version 1.svg",
					MapSource.plain(null, "Utredning version 1").fileName(store, PictureFormat.SVG));
		}
	}
}
