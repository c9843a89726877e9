package se.styrkedjan.app.database;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.merge.MergeResult;
import se.styrkedjan.editing.recovery.ApplyRecovery;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.recovery.RecoveryCopy;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Offers the unsaved work that a crash has left behind: it is fetched as one step that can be looked at and undone. */
final class Recovery {

	private static final Messages TEXT = Messages.of(Recovery.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
			.withZone(ZoneId.systemDefault());

	private final IWorkbenchWindow window;
	private final Store store;
	private final RecoveryCopies copies;

	private Recovery(IWorkbenchWindow window, Store store) {
		this.window = window;
		this.store = store;
		this.copies = RecoveryCopies.beside(store);
	}

	/** Asks for each copy whether to fetch it, discard it or ask again at the next start. */
	static void offer(IWorkbenchWindow window, Store store, List<RecoveryCopy> offers) {
		Recovery recovery = new Recovery(window, store);
		offers.forEach(recovery::ask);
	}

	private void ask(RecoveryCopy copy) {
		AlertText question = new AlertText(Alert.Kind.QUESTION, TEXT.text("recovery.title"),
				TEXT.text("recovery.what", copy.title(), TIME.format(copy.savedAt())), TEXT.text("recovery.remedy"));
		int answer = Alert.ask(window.getShell(), question, TEXT.text("recovery.take"), TEXT.text("recovery.discard"),
				TEXT.text("recovery.later"));
		if (answer == 0) {
			take(copy);
		} else if (answer == 1) {
			discard(copy);
		}
	}

	private void take(RecoveryCopy copy) {
		boolean saved = store.document(copy.documentId()).isPresent();
		LongWork.run(TEXT.text("recovery.running"),
				progress -> saved ? copies.merge(store, copy, Map.of()) : new MergeResult(copies.load(copy), List.of()),
				merged -> apply(copy, merged, saved), this::fail);
	}

	private void apply(RecoveryCopy copy, MergeResult merged, boolean saved) {
		Workspace workspace = WorkContext.get().workspace().orElseThrow();
		EditingSession session = saved ? recovered(workspace, copy, merged.root()) : workspace.create(merged.root());
		WorkContext.get().autosave().orElseThrow().takeOver(copy, session);
		keepUntilSaved(workspace, session);
		PlanOpening.open(window.getActivePage(), new PlanInput(copy.documentId(), copy.title()));
		int conflicts = merged.conflicts().size();
		Notice.tell(conflicts == 0 ? TEXT.text("recovery.done", copy.title())
				: TEXT.text("recovery.conflicts", copy.title(), conflicts));
	}

	private static EditingSession recovered(Workspace workspace, RecoveryCopy copy, EObject root) {
		EditingSession session = workspace.open(copy.documentId());
		session.execute(new ApplyRecovery(session.root(), root));
		return session;
	}

	/** The recovered work must not go with an editor that is closed by mistake. */
	private static void keepUntilSaved(Workspace workspace, EditingSession session) {
		session.addListener(new SessionListener() {
			@Override
			public void stateChanged() {
				if (!session.isDirty()) {
					session.removeListener(this);
					workspace.release(session);
				}
			}
		});
	}

	private void discard(RecoveryCopy copy) {
		try {
			copies.discard(copy);
		} catch (IOException e) {
			fail(e);
		}
	}

	private void fail(Throwable error) {
		Alert.tell(window.getShell(), StoreProblem.text(error));
	}
}
