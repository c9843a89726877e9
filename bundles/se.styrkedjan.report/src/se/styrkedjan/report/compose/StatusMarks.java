package se.styrkedjan.report.compose;

import se.styrkedjan.model.steering.Status;
import se.styrkedjan.report.document.StatusMark;
import se.styrkedjan.report.document.StatusMark.Tone;
import se.styrkedjan.report.text.ReportMessages;

/** Judgements of the model as readers meet them. */
final class StatusMarks {

	private StatusMarks() {
	}

	static StatusMark of(Status status, ReportMessages messages) {
		Tone tone = switch (status) {
		case FULLY -> Tone.GOOD;
		case PARTLY -> Tone.PARTLY;
		case NOT -> Tone.BAD;
		case NO_DATA -> Tone.UNKNOWN;
		};
		return new StatusMark(tone, messages.get("status." + status.getName()));
	}
}
