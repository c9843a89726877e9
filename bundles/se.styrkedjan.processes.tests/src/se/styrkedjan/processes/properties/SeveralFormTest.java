package se.styrkedjan.processes.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.Field;

/** What several steps have in common is changed for all of them at once. */
class SeveralFormTest {

	private final List<String> said = new ArrayList<>();
	private Shell shell;
	private EditingSession session;
	private Lane first;
	private Lane second;
	private Step one;
	private Step other;
	private SeveralForm form;

	@BeforeEach
	void open() {
		Process process = Elements.create(Literals.PROCESS);
		process.setName("Utredning");
		first = lane(process, "Handläggare");
		second = lane(process, "Nämnd");
		one = step(process, first);
		other = step(process, second);
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(process);
		shell = new Shell(Display.getDefault());
		form = new SeveralForm(shell, new OpenProcess(session, said::add), List.<EObject>of(one, other));
	}

	private static Lane lane(Process process, String name) {
		Lane lane = Elements.create(Literals.LANE);
		lane.setName(name);
		process.getLanes().add(lane);
		return lane;
	}

	private static Step step(Process process, Lane lane) {
		Step step = Elements.create(Literals.STEP);
		step.setName("Steg i " + lane.getName());
		process.getNodes().add(step);
		step.setLane(lane);
		return step;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner && !(child instanceof Combo)
						? Stream.concat(Stream.of(child), all(inner))
						: Stream.of(child));
	}

	/** The field with a label. */
	private Control field(String label) {
		return all(form).filter(Field.class::isInstance).map(Field.class::cast)
				.filter(field -> all(field).anyMatch(part -> part instanceof Label words && words.getText().equals(label)))
				.findFirst().orElseThrow(() -> new AssertionError("no " + label)).control();
	}

	@Test
	void linesChosenAlongWithStepsDoNotHideWhatTheStepsHaveInCommon() {
		form.dispose();
		form = new SeveralForm(shell, new OpenProcess(session, said::add),
				List.<EObject>of(one, other, Elements.create(Literals.FLOW)));
		Combo lane = (Combo) field("Bana");

		lane.select(0);
		lane.notifyListeners(SWT.Selection, new Event());

		assertEquals(List.of(first, first), List.of(one.getLane(), other.getLane()));
		assertTrue(all(form).anyMatch(part -> part instanceof Label words && words.getText().equals("2 valda")));
	}

	@Test
	void stepsInDifferentLanesAreMovedToOneAsOneStepOfUndo() {
		Combo lane = (Combo) field("Bana");
		assertEquals(-1, lane.getSelectionIndex());

		lane.select(1);
		lane.notifyListeners(SWT.Selection, new Event());

		assertEquals(List.of(second, second), List.of(one.getLane(), other.getLane()));
		session.undo();
		assertEquals(List.of(first, second), List.of(one.getLane(), other.getLane()));
		assertEquals(List.of(), said);
	}

	@Test
	void aNumberIsGivenToAllAndLeavingADifferentOneUntouchedChangesNothing() {
		Text target = (Text) field("Mål, arbetsdagar");
		target.setText("5");
		form.commit();

		assertEquals(new BigDecimal("5"), one.getLeadTime().getTarget());
		assertEquals(new BigDecimal("5"), other.getLeadTime().getTarget());
		session.undo();
		form.refresh();
		form.commit();
		assertTrue(one.getLeadTime() == null || one.getLeadTime().getTarget() == null);
		assertFalse(session.undoable().isPresent());
	}

	@Test
	void whatCannotBeReadIsSaidAndChangesNothing() {
		Text target = (Text) field("Mål, arbetsdagar");
		target.setText("fem");
		form.commit();

		assertFalse(session.undoable().isPresent());
		List<String> words = all(form).filter(Label.class::isInstance).map(part -> ((Label) part).getText()).toList();
		assertTrue(words.stream().anyMatch(text -> text.startsWith("■ Skriv ett tal")), words.toString());
	}
}
