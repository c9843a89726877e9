package se.styrkedjan.benchmarks;

import java.util.Comparator;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;

/** The fullest plan of the demo: the one whose reports hold most. */
public final class DemoPlan {

	private DemoPlan() {
	}

	/** @return a new copy of it */
	public static Plan make() {
		return DemoContent.documents().stream().filter(Plan.class::isInstance).map(Plan.class::cast)
				.max(Comparator.comparingInt(DemoPlan::fullness)).orElseThrow();
	}

	private static int fullness(Plan plan) {
		return plan.getReports().stream().map(Report::getSections).mapToInt(java.util.List::size).sum()
				+ plan.getReports().size() * 1000;
	}
}
