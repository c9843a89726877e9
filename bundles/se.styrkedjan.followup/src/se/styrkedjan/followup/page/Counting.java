package se.styrkedjan.followup.page;

import java.util.List;

import org.eclipse.swt.widgets.Display;

import se.styrkedjan.followup.data.PlanDigests;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** Counts in plans beside the user interface, which shows what has been counted so far a few times a second. */
public final class Counting {

	private static final Messages WORDS = Messages.of(Counting.class);
	private static final int OFTEN = 400;

	private RunningWork work;

	/**
	 * Counts in plans that are not counted yet; what was being counted before is left.
	 *
	 * @param plans   the plans
	 * @param refresh shows what has been counted so far
	 */
	public void begin(List<DocumentInfo> plans, Runnable refresh) {
		stop();
		if (!plans.isEmpty()) {
			WorkContext.get().store().ifPresent(store -> {
				RunningWork begun = LongWork.run(WORDS.text("counting"), progress -> {
					PlanDigests.shared().make(store, plans, progress);
					return plans;
				}, all -> end(refresh), failure -> failed(failure, refresh));
				work = begun;
				again(begun, refresh);
			});
		}
	}

	private void again(RunningWork begun, Runnable refresh) {
		Display.getCurrent().timerExec(OFTEN, () -> {
			if (work == begun) {
				refresh.run();
				again(begun, refresh);
			}
		});
	}

	private void end(Runnable refresh) {
		work = null;
		refresh.run();
	}

	/** What could not be counted stays uncounted; opening the plan tells why. */
	private void failed(Throwable failure, Runnable refresh) {
		System.getLogger(Counting.class.getName()).log(System.Logger.Level.WARNING, "plans could not be counted", failure);
		end(refresh);
	}

	/** Counts no longer. */
	public void stop() {
		if (work != null) {
			work.cancel();
			work = null;
		}
	}
}
