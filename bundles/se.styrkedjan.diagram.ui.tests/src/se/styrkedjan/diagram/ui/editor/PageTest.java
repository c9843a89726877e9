package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.tools.Crumb;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.process.ElementChoice;

/** What stands around the canvas: the way back, what is settled, the tools where there is little room. */
class PageTest {

	private EditingSession session;
	private DiagramWindow window;

	@BeforeEach
	void open() {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare", "Nämnd"));
		window = new DiagramWindow(session);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Stream<Control> controls(Control from) {
		return from instanceof Composite composite
				? Stream.concat(Stream.of(from), Arrays.stream(composite.getChildren()).flatMap(this::controls))
				: Stream.of(from);
	}

	private Control find(Predicate<Control> wanted) {
		return controls(window.page().control()).filter(wanted).findFirst().orElseThrow();
	}

	private static Predicate<Control> button(String text) {
		return control -> control instanceof Button button && text.equals(button.getText());
	}

	@Test
	void eachLevelAboveLeadsBackAndAGroupIsOnlyNamed() {
		List<String> visited = new ArrayList<>();
		record Visit(List<String> visited, String name) implements Location {
			@Override
			public boolean go() {
				return visited.add(name);
			}
		}
		var breadcrumb = window.page().breadcrumb();
		assertFalse(breadcrumb.up());

		breadcrumb.show(List.of(Crumb.of("Våra processer", new Visit(visited, "karta")), Crumb.named("Huvudprocesser"),
				Crumb.of("H1 Ansökan", new Visit(visited, "ansökan"))), "Utredning");
		find(control -> control instanceof Link link && link.getText().contains("Våra processer"))
				.notifyListeners(SWT.Selection, new Event());
		assertTrue(breadcrumb.up());

		assertEquals(List.of("karta", "ansökan"), visited);
		assertEquals(2, controls(window.page().control()).filter(Link.class::isInstance).count());
	}

	@Test
	void whatIsApprovedSaysSoAndTheNextDraftIsBegunThere() {
		assertFalse(find(button("Skapa nytt utkast")).isVisible());

		window.process().setState(ProcessState.APPROVED);
		session.save("Processägare", "");
		window.page().actions().fullSize();
		session.execute(window.sheet().live().showLayer("Cases", se.styrkedjan.diagram.live.Visibility.ON));
		window.settle();
		assertTrue(find(button("Skapa nytt utkast")).isVisible());
		find(button("Skapa nytt utkast")).notifyListeners(SWT.Selection, new Event());
		window.settle();

		assertEquals(ProcessState.DRAFT, window.process().getState());
		assertFalse(find(button("Skapa nytt utkast")).isVisible());
	}

	@Test
	void whereThereIsLittleRoomThePaletteIsOnlyAsWideAsItsIcons() {
		Control tool = window.tool("Steg");
		assertTrue(tool.getSize().x > 60, tool.getSize().toString());
		assertTrue(tool.getParent().getSize().y > 400, tool.getParent().getSize().toString());

		window.resize(700, 900);
		assertTrue(tool.getSize().x < 60, tool.getSize().toString());
		assertTrue(window.page().desk().viewer().canvas().getSize().x > 600);

		window.resize(1400, 900);
		assertTrue(tool.getSize().x > 60, tool.getSize().toString());
	}

	@Test
	void theWholeIsSeenInAWindowOfAnotherSizeUntilTheUserLooksElsewhere() {
		window.resize(760, 700);
		Rect all = window.page().actions().around().orElseThrow();
		Rect seen = window.page().desk().viewer().pan().visible();
		assertEquals(seen, seen.union(all));

		window.page().actions().zoomIn();
		double zoom = window.page().desk().viewer().pan().zoom();
		window.resize(700, 700);
		assertEquals(zoom, window.page().desk().viewer().pan().zoom());
	}

	@Test
	void whatADiagramIsOpenedForIsInSightWhateverSizeTheWindowTakes() {
		window.close();
		Process process = DiagramWindow.withLanes("Handläggare");
		for (int i = 0; i < 40; i++) {
			Step step = ProcessFactory.eINSTANCE.createStep();
			step.setId("step-" + i);
			step.setName("Steg " + i);
			step.setLane(process.getLanes().getFirst());
			process.getNodes().add(step);
		}
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(process);
		ElementChoice.of(session).choose(List.of(process.getNodes().getLast()));

		window = new DiagramWindow(session);
		assertEquals(List.of(window.node("Steg 39")), window.page().desk().viewer().selectedViews());
		for (int width : new int[] { 700, 900, 500 }) {
			window.resize(width, 500);
			assertTrue(window.page().desk().viewer().pan().visible().overlaps(window.place("Steg 39")),
					"in a window of " + width);
		}
	}

	@Test
	void aLetterLeadsToTheToolThatBeginsWithIt() {
		Control step = window.tool("Steg");
		step.setFocus();
		Event letter = new Event();
		letter.keyCode = 'b';
		letter.character = 'b';
		step.notifyListeners(SWT.KeyDown, letter);
		assertTrue(window.tool("Beslut").isFocusControl());
		window.tool("Beslut").notifyListeners(SWT.KeyDown, letter);

		assertTrue(window.tool("Bana").isFocusControl());
	}
}
