package se.styrkedjan.processes.collaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.ui.grid.GridCell;

class CollaborationModelTest {

	private static final int MEMBERS = 1;
	private static final int FREQUENCY = 2;
	private static final int REVIEW = 3;

	private EditingSession session;
	private CollaborationMap map;
	private CollaborationModel table;

	@BeforeEach
	void openAMapWithThreeActors() {
		CollaborationMap made = Elements.create(ProcessPackage.eINSTANCE.getCollaborationMap());
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(made);
		map = (CollaborationMap) session.root();
		table = new CollaborationModel(map, operation -> {
			session.execute(operation);
			return Optional.empty();
		});
		table.refresh();
		table.paste(row("new:actors"), 0, Rectangle.parse("Enheten\nPolisen\nPolismyndigheten syd\n"));
		table.refresh();
	}

	private int row(String id) {
		return table.rows().stream().map(row -> row.id()).toList().indexOf(id);
	}

	private int forum() {
		assertEquals(Optional.empty(), table.commit(row("new:forums"), 0, "Samråd"));
		table.refresh();
		return table.rowOf(map.getForums().getFirst());
	}

	@Test
	void howOftenInWordsThatSayNoTimeIsTakenAndToldToStandInNoCalendar() {
		int forum = forum();
		for (String words : List.of("vid behov", "var 0 vecka", "%_*\"", "-3", "ofta ".repeat(400).strip())) {
			assertEquals(Optional.empty(), table.commit(forum, FREQUENCY, words));
			assertEquals(words, table.text(forum, FREQUENCY));
			assertTrue(table.hint(forum, FREQUENCY).contains("årshjulet"), words);
		}
		for (String words : List.of("varannan vecka", "")) {
			assertEquals(Optional.empty(), table.commit(forum, FREQUENCY, words));
			assertEquals("", table.hint(forum, FREQUENCY), words);
		}
	}

	@Test
	void aReviewThatHasPassedIsMarkedAndToldOfInWords() {
		table.commit(row("new:agreements"), 0, "Tolk");
		table.refresh();
		var agreement = map.getAgreements().getFirst();
		var reviews = table.columns().get(REVIEW).cells();
		agreement.setNextReview(LocalDate.now().minusDays(1));
		assertEquals(GridCell.Mark.LOOK, reviews.mark(agreement));
		assertTrue(reviews.hint(agreement).contains(agreement.getNextReview().toString()));
		agreement.setNextReview(LocalDate.now());
		assertEquals(GridCell.Mark.NONE, reviews.mark(agreement));
		assertEquals("", reviews.hint(agreement));
	}

	@Test
	void pastedLinesBecomeActors() {
		assertEquals(List.of("Enheten", "Polisen", "Polismyndigheten syd"),
				map.getActors().stream().map(actor -> actor.getName()).toList());
	}

	@Test
	void membersAreFoundByWholeNameOrByItsBeginning() {
		int row = forum();
		assertEquals(Optional.empty(), table.commit(row, MEMBERS, "enh; polisen"));
		table.refresh();
		assertEquals("Enheten; Polisen", table.text(row, MEMBERS));
		assertEquals("Samråd", table.text(table.rowOf(map.getActors().getFirst()), MEMBERS));
		session.undo();
		assertTrue(map.getForums().getFirst().getMembers().isEmpty());
	}

	@Test
	void aNameThatIsNobodyOrSeveralIsRefusedAndNothingChanges() {
		int row = forum();
		table.commit(row, MEMBERS, "Enheten");
		table.refresh();
		assertTrue(table.commit(row, MEMBERS, "Enheten; Region").orElseThrow().contains("Region"));
		assertTrue(table.commit(row, MEMBERS, "Poli").orElseThrow().contains("Poli"));
		assertEquals("Enheten", table.text(row, MEMBERS));
	}

	@Test
	void onlyForumsMeetOftenAndOnlyAgreementsAreReviewed() {
		int row = forum();
		assertEquals(CellState.EDITABLE, table.state(row, FREQUENCY));
		assertEquals(CellState.READ_ONLY, table.state(row, REVIEW));
		table.commit(row("new:agreements"), 0, "Avtal");
		table.refresh();
		int agreement = table.rowOf(map.getAgreements().getFirst());
		assertEquals(CellState.READ_ONLY, table.state(agreement, FREQUENCY));
		assertTrue(table.commit(agreement, REVIEW, "i vår").isPresent());
		assertEquals(Optional.empty(), table.commit(agreement, REVIEW, "2027-05-31"));
		table.refresh();
		assertEquals("2027-05-31", table.text(agreement, REVIEW));
	}

	@Test
	void aRemovedActorLeavesTheForumsItMetIn() {
		int row = forum();
		table.commit(row, MEMBERS, "Enheten; Polisen");
		table.refresh();
		assertEquals(Optional.empty(), table.remove(table.rowOf(map.getActors().getFirst()), 1));
		Forum forum = map.getForums().getFirst();
		assertEquals(List.of("Polisen"), forum.getMembers().stream().map(actor -> actor.getName()).toList());
		session.undo();
		assertEquals(2, forum.getMembers().size());
	}
}
