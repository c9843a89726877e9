package se.styrkedjan.forms.period;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.rules.economy.MonthsApart;
import se.styrkedjan.ui.message.Messages;

/** Tells, before a settled period is opened again, that its amounts will follow months that were changed since. */
final class MonthsAgain {

	private static final Messages WORDS = Messages.of(MonthsAgain.class);

	private MonthsAgain() {
	}

	/** A sentence after a space on how many amounts are going to change; empty when none is. */
	static String words(Report report) {
		int changed = report.eContainer() instanceof Plan plan
				? MonthsApart.of(plan.getEconomy(), report.getPeriod()).size()
				: 0;
		return changed == 0 ? "" : " " + WORDS.text("months.again", changed);
	}
}
