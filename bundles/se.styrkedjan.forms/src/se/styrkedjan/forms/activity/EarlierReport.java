package se.styrkedjan.forms.activity;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY_REPORT__DEVIATION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY_REPORT__STATUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;


import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.ui.message.Messages;

/** What was said of an activity in the period before: its analysis, and its state and deviation to copy where there are none. */
final class EarlierReport {

	private static final Messages WORDS = Messages.of(EarlierReport.class);

	private EarlierReport() {
	}

	/** What was said before a period; empty when nothing was. */
	static Optional<Said> before(Activity activity, Period period) {
		return Reports.before(activity, period).map(earlier -> new Said(Said.label(earlier.getPeriod(), earlier),
				earlier.getAnalysis() == null ? "" : earlier.getAnalysis(), figures(activity, period, earlier)));
	}

	private static Optional<Said.Figures> figures(Activity activity, Period period, ActivityReport earlier) {
		List<String> words = new ArrayList<>();
		List<Operation> parts = new ArrayList<>();
		Optional<ActivityReport> present = Reports.of(activity, period);
		if (hasState(earlier)) {
			words.add(Vocabulary.of(earlier.getStatus()));
			if (present.filter(EarlierReport::hasState).isEmpty()) {
				parts.add(new SetActivityReport(activity, period, ACTIVITY_REPORT__STATUS, earlier.getStatus()));
			}
		}
		if (deviates(earlier)) {
			words.add(WORDS.text("earlier.deviation", earlier.getDeviation()));
			if (present.filter(EarlierReport::deviates).isEmpty()) {
				parts.add(new SetActivityReport(activity, period, ACTIVITY_REPORT__DEVIATION, earlier.getDeviation()));
			}
		}
		return words.isEmpty() ? Optional.empty() : Optional.of(new Said.Figures(String.join(" · ", words),
				parts.isEmpty() ? Optional.empty() : Optional.of(new CompositeOperation("copyEarlier", parts))));
	}

	private static boolean hasState(ActivityReport report) {
		return report.getStatus() != ActivityState.NOT_SET;
	}

	private static boolean deviates(ActivityReport report) {
		return report.getDeviation() != null && !report.getDeviation().isBlank();
	}
}
