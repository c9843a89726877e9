package se.styrkedjan.design.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services of the collaboration map. */
public class CollaborationServices {

	/** The map that an element belongs to, or null. */
	public CollaborationMap mapOf(EObject element) {
		return Stream.iterate(element, any -> any != null, EObject::eContainer)
				.filter(CollaborationMap.class::isInstance).map(CollaborationMap.class::cast).findFirst().orElse(null);
	}

	/** Name of a forum and how often it meets. */
	@ReadsOwn({ "name", "frequency" })
	public String forumLabel(Forum forum) {
		var name = text(forum.getName());
		var often = text(forum.getFrequency());
		return name.isEmpty() || often.isEmpty() ? name + often : name + "\n" + often;
	}

	/** Name, frequency and agenda of a forum. */
	public String tooltip(Forum forum) {
		return withText(forumLabel(forum), forum.getAgenda());
	}

	/** Name, review day and content of an agreement. */
	public String tooltip(Agreement agreement) {
		var head = agreement.getNextReview() == null ? text(agreement.getName())
				: DesignWords.current().text("agreement.review", text(agreement.getName()),
						agreement.getNextReview().toString());
		return withText(head, agreement.getText());
	}

	/** Whether the review of an agreement should have been done. */
	@ReadsOwn("nextReview")
	public boolean isOverdue(Agreement agreement) {
		return agreement.getNextReview() != null && agreement.getNextReview().isBefore(LocalDate.now());
	}

	/** Whether an actor belongs to the administration. */
	@ReadsOwn("external")
	public boolean isInternal(Actor actor) {
		return !actor.isExternal();
	}

	/** Forums that an actor takes part in, as a list that does not change with them. */
	public List<Forum> forumsOf(Actor actor) {
		return mapOf(actor).getForums().stream().filter(forum -> forum.getMembers().contains(actor)).toList();
	}

	/** Agreements that an actor is party to, as a list that does not change with them. */
	public List<Agreement> agreementsOf(Actor actor) {
		return mapOf(actor).getAgreements().stream().filter(agreement -> agreement.getParties().contains(actor))
				.toList();
	}

	private static String withText(String head, String richText) {
		return PlainText.isBlank(richText) ? head : head + "\n\n" + PlainText.of(richText);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
