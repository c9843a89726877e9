package se.styrkedjan.diagram.ui.editor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;

/** A window on a flow of three lanes, in the first of which three steps follow each other. */
abstract class OnThreeSteps {

	EditingSession session;
	DiagramWindow window;

	@BeforeEach
	final void openWindow() {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare", "Enhetschef", "Nämnd"));
		window = new DiagramWindow(session);
		window.writeSteps("Ansökan", "Utred", "Besluta");
	}

	@AfterEach
	final void closeWindow() {
		window.close();
	}

	/** The middle of a figure, in pixels of the canvas. */
	final Point middle(String name) {
		return window.place(name).center();
	}
}
