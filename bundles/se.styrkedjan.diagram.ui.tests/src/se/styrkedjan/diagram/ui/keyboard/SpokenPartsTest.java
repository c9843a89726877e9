package se.styrkedjan.diagram.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;

/** A screen reader finds each figure and line as a part of the canvas, and which is selected. */
class SpokenPartsTest {

	private DiagramWindow window;
	private SpokenParts parts;

	@BeforeEach
	void open() {
		window = new DiagramWindow(new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare")));
		window.enter("Start");
		window.write("Ansökan");
		window.key(SWT.CR, SWT.MOD1);
		window.write("Utred");
		window.key(SWT.ESC, 0);
		parts = new SpokenParts(window.page().desk().viewer());
	}

	@AfterEach
	void close() {
		window.close();
	}

	private AccessibleControlEvent about(int part) {
		AccessibleControlEvent event = new AccessibleControlEvent(window.page().desk().viewer().canvas());
		event.childID = part;
		return event;
	}

	@Test
	void eachFigureAndLineIsAPartWithANumber() {
		AccessibleControlEvent event = about(ACC.CHILDID_SELF);
		parts.getChildren(event);

		assertEquals(4, event.children.length, "lane, line, start and step");
		parts.getRole(event);
		assertEquals(ACC.ROLE_LIST, event.detail);
	}

	@Test
	void theOneSelectedSaysSoAndWhereItIs() {
		window.select(window.node("Utred"));
		int number = parts.views().indexOf(window.node("Utred"));

		assertEquals(number, parts.chosen());
		AccessibleControlEvent event = about(number);
		parts.getState(event);
		assertTrue((event.detail & ACC.STATE_SELECTED) != 0);
		parts.getLocation(event);
		assertEquals(window.page().desk().viewer().pan().toCanvas(window.place("Utred")).width(), event.width);
		AccessibleControlEvent other = about(number == 0 ? 1 : 0);
		parts.getState(other);
		assertTrue((other.detail & ACC.STATE_SELECTED) == 0);
	}
}
