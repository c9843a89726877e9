package se.styrkedjan.editing.behaviours;

import java.util.List;

import se.styrkedjan.editing.Behaviour;

/** The behaviours of the product. */
public final class Behaviours {

	private Behaviours() {
	}

	/** All of them, in the order they are asked; they hold no state. */
	public static List<Behaviour> all() {
		return List.of(new IdentityOfAdded(), new ComparisonOfNewOutcome(), new TotalOfGenderCounts(),
				new OutcomeFromCounts(), new GenderSplit(),
				new FulfilmentFollowsOutcome(), new OneCategoryOfEachGroup(), new RetentionOfClosed(),
				new AmountsFromMonths());
	}
}
