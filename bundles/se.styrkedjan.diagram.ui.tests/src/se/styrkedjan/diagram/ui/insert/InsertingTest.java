package se.styrkedjan.diagram.ui.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.ExternalParty;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.organisation.ReferenceDocument;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.ui.work.Notice;

/** What is put on a map from elsewhere becomes what it is there, where it was let go or at what is selected. */
class InsertingTest {

	private EditingSession session;
	private DiagramWindow window;
	private Inserting inserting;

	@BeforeEach
	void open() {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare", "Nämnd"));
		window = new DiagramWindow(session);
		window.writeSteps("Ansökan", "Utred");
		inserting = new Inserting(window.page().desk());
	}

	@AfterEach
	void close() {
		window.close();
	}

	private static Process other() {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("Betala ut");
		return process;
	}

	private static ReferenceDocument routine() {
		ReferenceDocument routine = Elements.create(OrganisationPackage.Literals.REFERENCE_DOCUMENT);
		routine.setName("Rutin");
		return routine;
	}

	@Test
	void aProcessLetGoInALaneIsASubProcessThereInOneStepOfUndo() {
		Process other = other();
		NodeView lane = window.node("Nämnd");
		Point at = new Point(500, window.place("Nämnd").center().y());

		assertTrue(inserting.put(other, List.of(lane), at));

		var call = (SubProcessCall) window.node("Betala ut").getTarget();
		assertEquals(other.getId(), call.getProcessId());
		assertEquals("Nämnd", call.getLane().getName());
		assertTrue(window.place("Betala ut").contains(at), window.place("Betala ut").toString());
		assertEquals(List.of(window.node("Betala ut")), window.page().desk().viewer().selectedViews());
		session.undo();
		assertEquals(2, window.process().getNodes().size());
	}

	@Test
	void aProcessInsertedAtAStepFollowsItInTheFlow() {
		window.select(window.node("Utred"));

		assertTrue(inserting.put(other()));

		NodeView made = window.node("Betala ut");
		assertEquals(window.node("Utred"), made.getIncoming().getFirst().getSource());
		assertTrue(made.getX() >= window.place("Utred").right());
		session.undo();
		assertEquals(1, window.process().getFlows().size());
	}

	@Test
	void aDocumentOnAStepIsLinkedAndBesideItStandsByItself() {
		NodeView step = window.node("Utred");
		NodeView lane = window.node("Handläggare");

		assertTrue(inserting.put(routine(), List.of(step, lane), window.place("Utred").center()));
		assertEquals(LinkKind.DOCUMENT, ((Linkable) step.getTarget()).getLinks().getFirst().getKind());

		assertTrue(inserting.put(routine(), List.of(lane), new Point(700, window.place("Handläggare").center().y())));
		assertEquals(1, window.process().getNodes().stream().filter(DocumentNode.class::isInstance).count());
	}

	@Test
	void aGoalIsLinkedToTheProcessWhereverItIsLetGo() {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goal.setTitle("Rätt i tid");

		assertTrue(inserting.put(goal, List.of(window.node("Utred"), window.node("Handläggare")), new Point(0, 0)));

		assertEquals(LinkKind.GOAL, window.process().getLinks().getFirst().getKind());
		assertEquals("Utredning är nu länkad till Rätt i tid.", Notice.current().orElse(""));
	}

	@Test
	void aPartyBecomesALaneBelowTheOthers() {
		ExternalParty party = Elements.create(OrganisationPackage.Literals.EXTERNAL_PARTY);
		party.setName("Kronofogden");
		int bottom = window.place("Nämnd").bottom();

		assertTrue(inserting.put(party, List.of(), new Point(300, 20)));

		assertEquals(bottom, window.place("Kronofogden").y());
		assertEquals(window.place("Nämnd").width(), window.place("Kronofogden").width());
		assertTrue(window.process().getLanes().getLast().isExternal());
	}

	@Test
	void aProcessIsNoPartOfItselfAndASettledOneTakesInNothing() {
		assertFalse(inserting.put(window.process(), List.of(window.node("Nämnd")), new Point(0, 0)));
		assertEquals("En process kan inte vara sin egen delprocess.", Notice.current().orElse(""));

		window.process().setState(ProcessState.APPROVED);
		assertFalse(inserting.put(other(), List.of(window.node("Nämnd")), new Point(0, 0)));
		assertTrue(Notice.current().orElse("").contains("Skapa ett nytt utkast"), Notice.current().orElse(""));
		assertEquals(2, window.process().getNodes().size());
	}
}
