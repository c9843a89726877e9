package se.styrkedjan.forms.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** The last times the plan was saved, and by whom. */
final class RecentCard {

	private static final Messages WORDS = Messages.of(RecentCard.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final int MOST = 5;

	private final PlanContext context;
	private final OverviewCard card;
	private long shown = -1;

	RecentCard(Composite parent, PlanContext context) {
		this.context = context;
		card = new OverviewCard(parent, WORDS.text("recent"));
	}

	void refresh() {
		long newest = context.session().revision().number();
		if (newest == shown || newest == 0) {
			return;
		}
		shown = newest;
		String id = context.session().documentId();
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("recent.work"),
				progress -> store.history(id), this::show,
				error -> System.getLogger(RecentCard.class.getName()).log(System.Logger.Level.WARNING, "no history", error)));
	}

	private void show(List<Revision> history) {
		if (!card.lines().isDisposed()) {
			List<Revision> last = history.stream().limit(MOST).toList();
			card.show(last, () -> last.forEach(this::add));
		}
	}

	private void add(Revision revision) {
		String time = TIME.format(revision.savedAt().atZone(ZoneId.systemDefault()));
		Composite line = FormKit.column(card.lines(), 0);
		FormKit.body(line, time);
		FormKit.secondary(line,
				revision.comment().isEmpty() ? revision.savedBy() : revision.savedBy() + " · " + revision.comment());
	}
}
