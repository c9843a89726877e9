package se.styrkedjan.store;

import se.styrkedjan.model.steering.GoalLevel;

/** How many units have judged a goal each way in a year. */
public record RollUpRow(String lineage, GoalLevel level, String number, String title, int fully, int partly, int not,
		int noData) {
}
