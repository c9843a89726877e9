package se.styrkedjan.report.compose;

import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.StatusLine;

/**
 * The steering chain, depth first. Under each goal stand its status, its texts and then its tables, as the published
 * documents have it: a table is always followed by a heading, so nobody takes a text for part of a table.
 */
final class ChainPart {

	private final Composition composition;

	ChainPart(Composition composition) {
		this.composition = composition;
	}

	/**
	 * Writes all goals.
	 *
	 * @param level the level of the headings of city directions
	 */
	void goals(int level, List<Block> blocks) {
		composition.plan().getGoals().forEach(goal -> goal(goal, level, level, blocks));
	}

	private void goal(Goal goal, int top, int highest, List<Block> blocks) {
		int level = Math.min(Math.min(top + rank(goal.getLevel()), highest), Heading.DEEPEST - 1);
		String title = title(goal);
		blocks.add(composition.heading(level, composition.messages().get("goal." + goal.getLevel().getName(), title)));
		if (composition.isFollowUp()) {
			blocks.add(status(goal));
		}
		texts(goal, level + 1).forEach(blocks::add);
		new IndicatorTable(composition).of(goal, title).ifPresent(blocks::add);
		new ActivityTable(composition).of(goal, title).ifPresent(blocks::add);
		goal.getGoals().forEach(child -> goal(child, top, level + 1, blocks));
	}

	/** Department and unit goals are printed side by side below the board's goals. */
	private static int rank(GoalLevel level) {
		return switch (level) {
		case CITY_DIRECTION -> 0;
		case CITY_AREA -> 1;
		case BOARD -> 2;
		case DEPARTMENT, UNIT -> 3;
		};
	}

	private String title(Goal goal) {
		String number = Composition.plain(goal.getNumber());
		String title = Composition.plain(goal.getTitle());
		String words = title.isEmpty() ? composition.messages().get("goal.untitled") : title;
		if (number.isEmpty()) {
			return words;
		}
		return (goal.getLevel() == GoalLevel.CITY_DIRECTION && !number.endsWith(".") ? number + "." : number) + " "
				+ words;
	}

	private StatusLine status(Goal goal) {
		Status status = composition.current(goal.getAssessments()).map(Assessment::getStatus).orElse(Status.NO_DATA);
		return new StatusLine(StatusMarks.of(status, composition.messages()));
	}

	private Stream<Block> texts(Goal goal, int level) {
		Stream<Block> common = Stream.of(composition.text(goal.getOtherText(), level).stream(),
				composition.labelled(level, "goal.description", goal.getDescription()),
				composition.labelled(level, "goal.expectedResult", goal.getExpectedResult())).flatMap(text -> text);
		return Stream.concat(common, composition.isFollowUp() ? analysis(goal, level) : intentions(goal, level));
	}

	private Stream<Block> intentions(Goal goal, int level) {
		return Stream.of(composition.labelled(level, "goal.workingMethods", goal.getWorkingMethods()),
				composition.labelled(level, "goal.resourceUse", goal.getResourceUse()),
				composition.labelled(level, "goal.followUp", goal.getFollowUp()),
				composition.labelled(level, "goal.development", goal.getDevelopment())).flatMap(text -> text);
	}

	private Stream<Block> analysis(Goal goal, int level) {
		return composition.current(goal.getAssessments()).map(Assessment::getAnalysis)
				.map(text -> composition.labelled(level, "goal.analysis", text)).orElse(Stream.empty());
	}
}
