package se.styrkedjan.processes.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.process.LinkTargets.Found;
import se.styrkedjan.editing.process.SetLinks.Target;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.ui.process.ElementChoice;

/** What can be linked to is found by kind and words, and linked to what is chosen. */
class TargetListTest {

	private static final Found GOAL = found(LinkKind.GOAL, "Insatser ger resultat", "Enheten 2026");
	private static final Found RISK = found(LinkKind.RISK, "Ansökan glöms bort", "Enheten 2026");
	private static final Found INDICATOR = found(LinkKind.INDICATOR, "Andel ansökningar i tid", "Nämnden 2026");

	private final List<Found> linked = new ArrayList<>();
	private Shell shell;
	private TargetList list;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		list = new TargetList(shell, linked::add);
		list.offer(List.of(GOAL, RISK, INDICATOR));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Found found(LinkKind kind, String label, String where) {
		return new Found(kind, new Target("id-" + label, "plan", label), where);
	}

	private <C extends Control> C only(Class<C> type) {
		return all(list).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite inner && !(child instanceof Combo) ? all(inner) : Stream.of()));
	}

	@Test
	void wordsInAnyOrderFindInNameAndPlace() {
		only(Text.class).setText("2026 ansök");

		assertEquals(List.of(INDICATOR, RISK), list.shown());
	}

	@Test
	void oneKindIsShownAlone() {
		Combo kind = only(Combo.class);
		kind.select(kind.indexOf("Mål"));
		kind.notifyListeners(SWT.Selection, new Event());

		assertEquals(List.of(GOAL), list.shown());
	}

	@Test
	void enterLinksTheChosenRow() {
		only(Table.class).setSelection(2);
		only(Table.class).notifyListeners(SWT.DefaultSelection, new Event());

		assertEquals(List.of(RISK), linked);
	}

	@Test
	void aRiskGoesToTheChosenStepAndAGoalToTheProcess() {
		Process process = Elements.create(Literals.PROCESS);
		Step step = Elements.create(Literals.STEP);
		process.getNodes().add(step);
		EditingSession session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(process);
		ElementChoice.of(session).choose(List.of(step));

		assertEquals(List.of(step), TargetsView.elements(session, LinkKind.RISK));
		assertEquals(List.of(process), TargetsView.elements(session, LinkKind.GOAL));
		session.execute(Linking.of(List.of(step), RISK));
		session.execute(Linking.of(List.of(step), RISK));
		assertEquals(List.of("Ansökan glöms bort"), step.getLinks().stream().map(link -> link.getLabel()).toList());
	}
}
