package se.styrkedjan.store;

import java.util.Objects;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;

/**
 * Which goal, indicator or activity is sought in the plans of a year. It is known by its lineage; what is decided above the
 * units is also known by its wording, since plans that were imported one by one share no lineage: goals by level, number and
 * title, indicators by title.
 *
 * @param kind    what it is
 * @param lineage its lineage
 * @param level   level of a goal; that of a unit's goal for all else
 * @param number  number of a goal, or the empty string
 * @param title   its title; when empty, it is known by its lineage alone
 * @param year    calendar year of the plans
 */
public record KinQuestion(Kind kind, String lineage, GoalLevel level, String number, String title, int year) {

	/** What is sought. */
	public enum Kind {
		GOAL, INDICATOR, ACTIVITY
	}

	/** Seeks a goal. */
	public static KinQuestion of(Goal goal, int year) {
		return new KinQuestion(Kind.GOAL, text(goal.getLineage()), goal.getLevel(), text(goal.getNumber()),
				text(goal.getTitle()), year);
	}

	/** Seeks an indicator. */
	public static KinQuestion of(Indicator indicator, int year) {
		return new KinQuestion(Kind.INDICATOR, text(indicator.getLineage()), GoalLevel.UNIT, "",
				text(indicator.getTitle()), year);
	}

	/** Seeks an activity. */
	public static KinQuestion of(Activity activity, int year) {
		return new KinQuestion(Kind.ACTIVITY, text(activity.getLineage()), GoalLevel.UNIT, "", text(activity.getTitle()),
				year);
	}

	/** Seeks what has a lineage, whatever it is called. */
	public static KinQuestion of(Kind kind, String lineage, int year) {
		return new KinQuestion(kind, lineage, GoalLevel.UNIT, "", "", year);
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
