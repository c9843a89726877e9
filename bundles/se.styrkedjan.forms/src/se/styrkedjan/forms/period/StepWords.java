package se.styrkedjan.forms.period;

import se.styrkedjan.editing.period.ReportStep;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.message.Messages;

/** What the steps of a report are called, and what is said of the state they lead to. */
public final class StepWords {

	private static final Messages WORDS = Messages.of(StepWords.class);

	private StepWords() {
	}

	/** The verb on the button of a step. */
	public static String verb(ReportStep step) {
		return WORDS.text("step." + step);
	}

	/** The state of a report with what belongs to it: the comment, who approved it, the decision. */
	public static String state(Report report) {
		String word = Vocabulary.of(report.getState());
		return switch (report.getState()) {
		case FROZEN -> WORDS.text("state.decided", word, text(report.getRegistrationNumber()),
				DateTarget.format(report.getDecisionDate()));
		case APPROVED -> report.getApprovedBy() == null ? word
				: WORDS.text("state.approved", word, report.getApprovedBy(), DateTarget.format(report.getApprovedOn()));
		default -> text(report.getStateComment()).isBlank() ? word
				: WORDS.text("state.commented", word, report.getStateComment());
		};
	}

	/** That a report is approved or decided, and what follows for what is written in it. */
	static String locked(Report report) {
		return report.getState() == ReportState.FROZEN
				? WORDS.text("locked.decided", Reports.name(report), text(report.getRegistrationNumber()),
						DateTarget.format(report.getDecisionDate()))
				: WORDS.text("locked.approved", Reports.name(report), state(report));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** What the history tells of the state a report has been brought to. */
	static String remembered(Report report) {
		return WORDS.text("remembered", Reports.name(report), state(report));
	}

	/** What the history tells of a period that was opened. */
	static String opened(Plan plan, Period period) {
		String name = Reports.of(plan, period).map(Reports::name).orElseGet(() -> Vocabulary.longName(period));
		return WORDS.text("remembered", name, Vocabulary.of(ReportState.OPEN));
	}
}
