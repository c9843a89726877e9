package se.styrkedjan.design.collaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

class CollaborationServicesTest {

	private final CollaborationMap map = Elements.create(ProcessPackage.Literals.COLLABORATION_MAP);
	private final Actor unit = Elements.create(ProcessPackage.Literals.ACTOR);
	private final Forum forum = Elements.create(ProcessPackage.Literals.FORUM);
	private final Agreement agreement = Elements.create(ProcessPackage.Literals.AGREEMENT);
	private final CollaborationServices services = new CollaborationServices();
	private final EdgeServices edges = new EdgeServices();
	private final CollaborationAudits audits = new CollaborationAudits();

	CollaborationServicesTest() {
		map.getActors().add(unit);
		map.getForums().add(forum);
		map.getAgreements().add(agreement);
		unit.setName("Enheten");
		forum.setName("Bosam");
		agreement.setName("Avtal");
	}

	@Test
	void aForumSaysHowOftenItMeets() {
		assertEquals("Bosam", services.forumLabel(forum));
		assertFalse(audits.hasFrequency(forum));

		forum.setFrequency("varje vecka");

		assertEquals("Bosam\nvarje vecka", services.forumLabel(forum));
		assertTrue(audits.hasFrequency(forum));
	}

	@Test
	void anAgreementIsOverdueTheDayAfterItsReview() {
		assertFalse(services.isOverdue(agreement));

		agreement.setNextReview(LocalDate.now());
		assertFalse(services.isOverdue(agreement));

		agreement.setNextReview(LocalDate.now().minusDays(1));
		assertTrue(services.isOverdue(agreement));
		assertFalse(audits.isInTime(agreement));
		assertTrue(audits.sayOverdueAgreement(agreement).contains("Avtal"));
	}

	@Test
	void anActorKnowsItsForumsAndAgreements() {
		forum.getMembers().add(unit);
		agreement.getParties().add(unit);

		assertEquals(List.of(forum), services.forumsOf(unit));
		assertEquals(List.of(agreement), services.agreementsOf(unit));
		assertFalse(audits.hasMembers(forum));
		assertFalse(audits.hasParties(agreement));
	}

	@Test
	void aMembershipIsDrawnFromEitherEnd() {
		assertTrue(edges.mayMeet(unit, forum));
		assertTrue(edges.mayMeet(forum, unit));
		assertFalse(edges.mayMeet(forum, agreement));
		assertFalse(edges.mayAgree(unit, forum));
		assertSame(forum, edges.meetingOf(unit, forum));
		assertSame(unit, edges.actorOf(forum, unit));
		assertNull(edges.agreementOf(unit, forum));
	}

	@Test
	void theElementAtTheEndOfALineIsFound() {
		EdgeView line = Elements.create(ViewPackage.Literals.EDGE_VIEW);
		NodeView end = Elements.create(ViewPackage.Literals.NODE_VIEW);
		end.setTarget(unit);
		line.setEnd(end);

		assertSame(unit, edges.endElement(line));
		assertNull(edges.endElement(forum));
	}
}
