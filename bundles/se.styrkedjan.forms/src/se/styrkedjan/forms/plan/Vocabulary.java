package se.styrkedjan.forms.plan;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/** The words of the domain in the user's language: levels, periods, states, places in a document. */
public final class Vocabulary {

	private static final Messages WORDS = Messages.of(Vocabulary.class);

	private Vocabulary() {
	}

	/** The words for a constant of the model, such as a level, a status or a state. */
	public static String of(Enum<?> constant) {
		return constant instanceof Status status ? StatusSign.of(status).word()
				: WORDS.text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
	}

	/** The whole name of a report, such as Tertialrapport 1. */
	public static String longName(Period period) {
		return WORDS.text("period.long." + period.name());
	}

	/** A goal as one line: its number, or else its level, and its title. */
	public static String line(Goal goal) {
		return prefix(goal) + ' ' + title(goal);
	}

	/** What stands before the title of a goal: its number, or else its level. */
	public static String prefix(Goal goal) {
		return hasNumber(goal) ? goal.getNumber() : of(goal.getLevel());
	}

	/** Whether a goal has a number of its own. */
	public static boolean hasNumber(Goal goal) {
		return goal.getNumber() != null && !goal.getNumber().isBlank();
	}

	/** The title of a goal, or words that say it has none. */
	public static String title(Goal goal) {
		String title = goal.getTitle();
		return title == null || title.isBlank() ? WORDS.text("goal.untitled") : title;
	}
}
