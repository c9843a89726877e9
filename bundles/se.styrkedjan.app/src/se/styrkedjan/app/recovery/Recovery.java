package se.styrkedjan.app.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.app.place.Place;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.MergeDialog;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Asks the user about each work that a crash has left behind, before anything else is opened, and does what is answered. */
public final class Recovery {

	private static final Messages TEXT = Messages.of(Recovery.class);

	private final IWorkbenchWindow window;
	private final RecoveryCopies copies;
	private final List<EditingSession> restored = new ArrayList<>();

	private Recovery(IWorkbenchWindow window, Store store) {
		this.window = window;
		this.copies = RecoveryCopies.beside(store);
	}

	/**
	 * Looks for work left behind off the UI thread, and asks about it.
	 *
	 * @param goOn shows the window's first place; is run after the last answer, unless only processes were restored
	 */
	public static void offer(IWorkbenchWindow window, Store store, Runnable goOn) {
		Recovery recovery = new Recovery(window, store);
		if (recovery.copies.isEmpty()) {
			goOn.run();
			return;
		}
		LongWork.run(TEXT.text("looking"), progress -> LeftWork.in(store), found -> {
			recovery.askAll(found);
			recovery.goOn(goOn);
		}, error -> {
			Alert.tell(window.getShell(), StoreProblem.text(error));
			goOn.run();
		});
	}

	private void askAll(List<LeftWork> found) {
		for (LeftWork work : found) {
			boolean settled = false;
			while (!settled) {
				settled = ask(work);
			}
		}
	}

	/** Answers false when the question is to be asked again. */
	private boolean ask(LeftWork work) {
		if (!work.readable()) {
			return answer(work, "damaged.keep", this::keep);
		}
		return answer(work, "restore", this::restore);
	}

	private boolean answer(LeftWork work, String verb, Predicate<LeftWork> first) {
		return switch (Alert.ask(window.getShell(), OfferText.of(work), TEXT.text(verb), TEXT.text("discard"),
				TEXT.text("later"))) {
		case 0 -> first.test(work);
		case 1 -> discard(work);
		default -> true;
		};
	}

	private boolean keep(LeftWork work) {
		return withFile(() -> copies.retire(work.copy()));
	}

	private boolean discard(LeftWork work) {
		return Alert.confirm(window.getShell(), OfferText.discarding(work), TEXT.text("discard"), TEXT.text("cancel"))
				&& withFile(() -> copies.discard(work.copy()));
	}

	private boolean withFile(FileWork work) {
		try {
			work.run();
		} catch (IOException e) {
			Alert.tell(window.getShell(), StoreProblem.text(e));
		}
		return true;
	}

	/** Work with a copy's file. */
	@FunctionalInterface
	private interface FileWork {

		void run() throws IOException;
	}

	private boolean restore(LeftWork work) {
		WorkContext context = WorkContext.get();
		Restoring restoring = new Restoring(context.workspace().orElseThrow(), context.autosave().orElseThrow());
		try {
			Optional<EditingSession> session = restoring.restore(work.copy(),
					conflicts -> MergeDialog.recover(window.getShell(), conflicts));
			session.ifPresent(restored::add);
			return session.isPresent();
		} catch (RuntimeException e) {
			System.getLogger(Recovery.class.getName()).log(System.Logger.Level.ERROR, "restoring failed", e);
			Alert.tell(window.getShell(), StoreProblem.text(e));
			return true;
		}
	}

	/**
	 * The restored documents come up in their editors, which hold the sessions from then on. Plans of the last time, which
	 * come up later, would hide a restored process.
	 */
	private void goOn(Runnable first) {
		if (restored.isEmpty()) {
			first.run();
			return;
		}
		Optional<Plan> plan = restored.stream().map(EditingSession::root).filter(Plan.class::isInstance)
				.map(Plan.class::cast).reduce((one, next) -> next);
		plan.ifPresent(last -> {
			goTo(last);
			first.run();
		});
		Workspace workspace = WorkContext.get().workspace().orElseThrow();
		for (EditingSession session : restored) {
			open(session);
			workspace.release(session);
		}
		Notice.tell(TEXT.text("restored", restored.size()));
	}

	/** Chooses the unit and year of a plan, in the place where plans are written. */
	private void goTo(Plan plan) {
		WorkContext.get().choose(new Choice(plan.getUnitId(), plan.getUnitName(), plan.getYear()));
		Place.all().stream().skip(1).findFirst().ifPresent(place -> place.show(window));
	}

	/** A plan may never have been saved, so that it is not known by its identity. */
	private void open(EditingSession session) {
		if (session.root() instanceof Plan) {
			PlanOpening.open(window.getActivePage(), PlanInput.of(session));
		} else {
			Documents.open(session.documentId(), "");
		}
	}
}
