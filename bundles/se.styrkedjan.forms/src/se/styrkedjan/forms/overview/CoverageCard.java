package se.styrkedjan.forms.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.thread.SavedThread;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.thread.Coverage;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** How much of the golden thread through the plan holds, as it was saved last; leads to where it is broken. */
final class CoverageCard {

	private static final Messages WORDS = Messages.of(CoverageCard.class);
	private static final String SHOW = "se.styrkedjan.followup.show";
	private static final Map<String, String> PAGE = Map.of("se.styrkedjan.followup.page", "COVERAGE");

	private final PlanContext context;
	private final OverviewCard card;
	private long shown = -1;

	CoverageCard(Composite parent, PlanContext context) {
		this.context = context;
		card = new OverviewCard(parent, WORDS.text("coverage"));
		Runnable saved = this::saved;
		WorkContext.get().addListener(saved);
		parent.addDisposeListener(event -> WorkContext.get().removeListener(saved));
		parent.addListener(SWT.Paint, event -> refresh());
		card.show("", () -> FormKit.secondary(card.lines(), WORDS.text("coverage.unsaved")));
	}

	/** A process or another document on the thread may have been saved, which changes the figure too, when it is seen. */
	private void saved() {
		shown = -1;
		if (!card.lines().isDisposed() && card.lines().isVisible()) {
			refresh();
		}
	}

	void refresh() {
		long newest = context.session().revision().number();
		if (newest == shown || newest == 0) {
			return;
		}
		shown = newest;
		String id = context.session().documentId();
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("coverage.work"),
				progress -> coverage(store, id, progress), this::show,
				error -> System.getLogger(CoverageCard.class.getName()).log(System.Logger.Level.WARNING, "no coverage", error)));
	}

	private static Coverage coverage(Store store, String id, Progress progress) {
		var documents = SavedThread.documents(store, progress);
		var plan = Optional.of((Plan) store.load(id).root());
		return Coverage.of(SavedThread.through(plan, documents), LocalDate.now());
	}

	private void show(Coverage coverage) {
		if (!card.lines().isDisposed()) {
			card.show(java.util.List.of(coverage.percent(), coverage.gaps().size(), coverage.checked()), () -> {
				FormKit.link(card.lines(), WORDS.text("coverage.percent", coverage.percent()), () -> ShownCommand.run(SHOW, PAGE));
				FormKit.secondary(card.lines(), WORDS.text("coverage.gaps", coverage.gaps().size(), coverage.checked()));
			});
		}
	}
}
