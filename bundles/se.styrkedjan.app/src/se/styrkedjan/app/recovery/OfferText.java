package se.styrkedjan.app.recovery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;

/** Words the question about work left behind: what was found, from when, what it builds on and what it changes. */
final class OfferText {

	private static final Messages TEXT = Messages.of(OfferText.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final int SHOWN = 3;

	private OfferText() {
	}

	static AlertText of(LeftWork work) {
		if (!work.readable()) {
			return new AlertText(Alert.Kind.ERROR, TEXT.text("damaged.title", work.copy().title()),
					TEXT.text("damaged.what", time(work.copy().savedAt()), work.copy().file()),
					TEXT.text("damaged.remedy"));
		}
		List<String> lines = new ArrayList<>();
		lines.add(TEXT.text("offer.found", time(work.copy().savedAt())));
		lines.add(origin(work));
		changes(work.changes(), lines);
		return new AlertText(Alert.Kind.QUESTION, TEXT.text("offer.title", work.copy().title()),
				String.join("\n", lines), TEXT.text("offer.remedy"));
	}

	static AlertText discarding(LeftWork work) {
		return new AlertText(Alert.Kind.WARNING, TEXT.text("discard.title"),
				TEXT.text("discard.what", work.copy().title(), time(work.copy().savedAt())), "");
	}

	private static String origin(LeftWork work) {
		if (work.history().isEmpty()) {
			return TEXT.text("offer.missing");
		}
		if (!work.savedSince().isEmpty()) {
			Revision last = work.savedSince().getFirst();
			return TEXT.text("offer.savedSince", Long.toString(work.copy().baseRevision()), work.savedSince().size(),
					time(last.savedAt()), last.savedBy());
		}
		return work.base().map(base -> TEXT.text("offer.base", Long.toString(base.number()), time(base.savedAt()),
				base.savedBy())).orElse(TEXT.text("offer.olderDatabase"));
	}

	private static void changes(List<Difference> changes, List<String> lines) {
		if (!changes.isEmpty()) {
			lines.add("");
			lines.add(TEXT.text("offer.changes", changes.size()));
			changes.stream().limit(SHOWN).forEach(change -> lines.add("• " + Wording.current().of(change)));
		}
		if (changes.size() > SHOWN) {
			lines.add(TEXT.text("offer.more", changes.size() - SHOWN));
		}
	}

	private static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}
}
