package se.styrkedjan.processes.navigator;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.process.ProcessInput;
import se.styrkedjan.ui.process.VersionInput;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Removes a process or a map with its history; asks first, telling what leads to it, and closes what shows it. */
final class MapRemoval {

	private static final Messages WORDS = Messages.of(MapRemoval.class);

	private final Supplier<IWorkbenchPage> page;

	MapRemoval(Supplier<IWorkbenchPage> page) {
		this.page = page;
	}

	/** Asks, and removes it if it may go and the user wants it to. */
	void ask(MapEntry entry) {
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("remove.looking"),
				progress -> RemovalFacts.of(store, entry), facts -> decide(store, entry, facts), this::failed));
	}

	private void decide(Store store, MapEntry entry, RemovalFacts facts) {
		switch (facts.standing()) {
		case APPROVED -> Alert.tell(shell(), new AlertText(Alert.Kind.INFO, WORDS.text("remove.approved.title"),
				WORDS.text("remove.approved", entry.title()), WORDS.text("remove.approved.remedy")));
		case NEEDED -> Notice.tell(WORDS.text("remove.needed", entry.title()));
		case FREE -> {
			if (Alert.confirm(shell(), question(entry, facts), WORDS.text("remove.do"), WORDS.text("remove.cancel"))) {
				remove(store, entry);
			}
		}
		}
	}

	private static AlertText question(MapEntry entry, RemovalFacts facts) {
		String remedy = facts.users().isEmpty() ? WORDS.text("remove.final")
				: WORDS.text("remove.used", String.join(", ", facts.users())) + ' ' + WORDS.text("remove.final");
		return new AlertText(Alert.Kind.WARNING, WORDS.text("remove.title"), WORDS.text("remove.what", entry.title()), remedy);
	}

	private void remove(Store store, MapEntry entry) {
		closeEditors(entry.documentId());
		WorkContext.get().workspace().ifPresent(workspace -> new OffLandscape(workspace,
				session -> new Saving(shell(), session, UserPreferences.name()).save()).take(entry.documentId()));
		LongWork.run(WORDS.text("remove.working", entry.title()), progress -> {
			store.delete(entry.documentId());
			return entry.title();
		}, title -> {
			Notice.tell(WORDS.text("remove.done", title));
			WorkContext.get().changed();
			WorkContext.get().workspace().ifPresent(MapRemoval::checkAnew);
		}, this::failed);
	}

	/** What is open may lead to what is gone. */
	private static void checkAnew(Workspace workspace) {
		workspace.sessions().forEach(session -> PlanFindings.of(session).changed());
	}

	/** What is unsaved there goes too: the user has been asked. */
	private void closeEditors(String documentId) {
		IEditorReference[] showing = Arrays.stream(page.get().getEditorReferences())
				.filter(reference -> shows(reference, documentId)).toArray(IEditorReference[]::new);
		page.get().closeEditors(showing, false);
	}

	private static boolean shows(IEditorReference reference, String documentId) {
		try {
			return switch (reference.getEditorInput()) {
			case ProcessInput map -> map.documentId().equals(documentId);
			case VersionInput version -> version.documentId().equals(documentId);
			case ComparisonInput versions -> versions.documentId().equals(documentId);
			default -> false;
			};
		} catch (PartInitException e) {
			return false;
		}
	}

	private void failed(Throwable error) {
		Alert.tell(shell(), StoreProblem.text(error));
	}

	private Shell shell() {
		return page.get().getWorkbenchWindow().getShell();
	}
}
