package se.styrkedjan.design.goal;

import java.util.Comparator;
import java.util.List;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about the indicators of the goals. */
public class IndicatorServices {

	/** All indicators of a plan, goal by goal. */
	public List<Indicator> allIndicators(Plan plan) {
		return new GoalServices().allGoals(plan).stream().flatMap(goal -> goal.getIndicators().stream()).toList();
	}

	/** Title, and fulfilment as sign and words. */
	@ReadsOwn({ "title", "outcomes", "*/fulfilment", "*/period" })
	public String indicatorLabel(Indicator indicator) {
		var title = indicator.getTitle() == null ? "" : indicator.getTitle();
		return title + "\n" + DesignWords.current().text("status." + fulfilment(indicator).name());
	}

	/** The same as the label. */
	public String tooltip(Indicator indicator) {
		return indicatorLabel(indicator);
	}

	/** Whether an indicator reaches its target. */
	@ReadsOwn({ "outcomes", "*/fulfilment", "*/period" })
	public boolean isFully(Indicator indicator) {
		return fulfilment(indicator) == Status.FULLY;
	}

	/** Whether an indicator nearly reaches its target. */
	@ReadsOwn({ "outcomes", "*/fulfilment", "*/period" })
	public boolean isPartly(Indicator indicator) {
		return fulfilment(indicator) == Status.PARTLY;
	}

	/** Whether an indicator misses its target. */
	@ReadsOwn({ "outcomes", "*/fulfilment", "*/period" })
	public boolean isNot(Indicator indicator) {
		return fulfilment(indicator) == Status.NOT;
	}

	/** Whether the unit itself decides the indicator. */
	@ReadsOwn("inherited")
	public boolean isOwn(Indicator indicator) {
		return !indicator.isInherited();
	}

	/** Fulfilment of the last period that has one. */
	private static Status fulfilment(Indicator indicator) {
		return indicator.getOutcomes().stream().filter(outcome -> outcome.getFulfilment() != Status.NO_DATA)
				.max(Comparator.comparing(Outcome::getPeriod)).map(Outcome::getFulfilment).orElse(Status.NO_DATA);
	}
}
