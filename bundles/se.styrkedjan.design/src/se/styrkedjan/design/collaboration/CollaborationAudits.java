package se.styrkedjan.design.collaboration;

import java.time.LocalDate;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.Forum;

/** Audits of the collaboration map, and what is said when they fail. */
public class CollaborationAudits {

	/** Whether at least two actors meet. */
	public boolean hasMembers(Forum forum) {
		return forum.getMembers().size() > 1;
	}

	/** Whether it is said how often a forum meets. */
	public boolean hasFrequency(Forum forum) {
		return forum.getFrequency() != null && !forum.getFrequency().isBlank();
	}

	/** Whether an agreement has at least two parties. */
	public boolean hasParties(Agreement agreement) {
		return agreement.getParties().size() > 1;
	}

	/** Whether the review of an agreement lies ahead, or none is set. */
	public boolean isInTime(Agreement agreement) {
		return !new CollaborationServices().isOverdue(agreement);
	}

	/** The day a year from today: that of the next review of an agreement which was reviewed now. */
	public LocalDate reviewNextYear(Agreement agreement) {
		return LocalDate.now().plusYears(1);
	}

	/** Of a forum without members. */
	public String sayEmptyForum(Forum forum) {
		return say("EmptyForum", forum);
	}

	/** Of a forum without frequency. */
	public String sayNoFrequency(Forum forum) {
		return say("ForumWithoutFrequency", forum);
	}

	/** Of an agreement without parties. */
	public String sayEmptyAgreement(Agreement agreement) {
		return say("EmptyAgreement", agreement);
	}

	/** Of an agreement whose review is overdue. */
	public String sayOverdueAgreement(Agreement agreement) {
		return DesignWords.current().text("audit.OverdueAgreement", name(agreement),
				String.valueOf(agreement.getNextReview()));
	}

	private static String say(String rule, NamedElement element) {
		return DesignWords.current().text("audit." + rule, name(element));
	}

	private static String name(NamedElement element) {
		return element.getName() == null || element.getName().isBlank() ? DesignWords.current().text("unnamed")
				: element.getName();
	}
}
