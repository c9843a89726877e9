package se.styrkedjan.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.styrkedjan.model.steering.Period;

/** Questions that are answered from the projection rows of the newest revisions, without loading documents. */
public interface Queries {

	/** The plan of a unit and year. */
	Optional<DocumentInfo> plan(String unitId, int year);

	/** The goals of a plan, depth first, with their status in the newest assessed period. */
	List<GoalRow> goals(String planId);

	/**
	 * How goals are fulfilled in every unit of a year.
	 *
	 * @param year calendar year, or 0 for all years together
	 * @return a row a lineage and level, sorted by level and number
	 */
	List<RollUpRow> rollUp(int year);

	/**
	 * How goals are fulfilled in some units.
	 *
	 * @param year    calendar year
	 * @param unitIds UUIDs of the units; none for all
	 * @return as {@link #rollUp(int)}
	 */
	List<RollUpRow> rollUp(int year, Set<String> unitIds);

	/** How each unit has judged a goal in a year, by the name of the unit. */
	List<JudgementRow> judgements(String goalLineage, int year);

	/**
	 * How units have reached the targets of their indicators in a period.
	 *
	 * @param year    calendar year
	 * @param period  period of the outcomes
	 * @param unitIds UUIDs of the units; none for all
	 * @return a row a title, by title
	 */
	List<IndicatorRollUpRow> indicators(int year, Period period, Set<String> unitIds);

	/** The outcomes of an indicator over years and units, oldest first. */
	List<OutcomeRow> trend(String indicatorLineage);

	/** The outcomes of all indicators of a unit in all its years, oldest first. */
	List<OutcomeRow> outcomes(String unitId);

	/**
	 * The outcomes of an indicator in all units of a year, by period, then by unit.
	 *
	 * @param indicatorLineage lineage of the indicator
	 * @param title            its title: units that have written the indicator themselves share the title, not the lineage
	 * @param year             calendar year
	 */
	List<OutcomeRow> comparison(String indicatorLineage, String title, int year);

	/** The same goal, indicator or activity in all plans of a year, by the name of the unit. */
	List<KinRow> same(KinQuestion question);

	/** The goals right below a goal in all plans of a year, by the name of the unit. */
	List<KinRow> below(KinQuestion goal);

	/**
	 * Finds elements whose title or text holds every word, in any of its forms or as a beginning.
	 *
	 * @param question what to find and where
	 * @param progress is told, and may stop the search, some times in its course
	 */
	SearchAnswer search(SearchQuestion question, Progress progress);

	/** All processes in the order of their numbers, then by name. */
	List<ProcessRow> processes();

	/**
	 * Where an element is used in any document: as part of a lane, shown on a map, called or linked to.
	 *
	 * @param target UUID of the element, or its lineage where it has one
	 * @return places by title of the document
	 */
	List<UseRow> uses(String target);

	/**
	 * Where each of some elements is used.
	 *
	 * @param targets UUIDs of elements, or their lineages
	 * @return places as {@link #uses(String)} answers them, by target; one that is used nowhere is left out
	 */
	Map<String, List<UseRow>> uses(Collection<String> targets);

	/** How many registered cases concern a process or one of its steps, by UUID of the process, for all that have any. */
	Map<String, Integer> casesByProcess();

	/**
	 * Which identities are those of a document, an element with words of its own, or a goal's, indicator's or activity's
	 * lineage.
	 *
	 * @param ids identities to look up
	 */
	Set<String> known(Collection<String> ids);
}
