package se.styrkedjan.forms.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.register.ThinCases;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Thins cases in the background: revisions, recovery copies, and what is left in the files of the database. */
final class ThinningWork {

	private static final Messages WORDS = Messages.of(ThinningWork.class);

	private final PlanContext context;
	private final Runnable done;

	/** Tells whoever asked when it is done. */
	ThinningWork(PlanContext context, Runnable done) {
		this.context = context;
		this.done = done;
	}

	/**
	 * What is still somewhere after all revisions are clean.
	 *
	 * @param copies recovery copies that could not be read
	 * @param files  why something is left in the files of the database; empty when nothing is
	 */
	private record Left(List<Path> copies, Optional<String> files) {
	}

	/** Passes on how far the writer is, once it is known whom to tell. */
	private static final class Relay implements Progress {

		private volatile Progress listener = Progress.NONE;

		@Override
		public void worked(long part, long total) {
			listener.worked(part, total);
		}
	}

	void thin(List<Case> cases, ThinCases.Entry entry) {
		Store store = WorkContext.get().store().orElseThrow();
		ThinCases thinning = new ThinCases(cases, entry);
		Relay relay = new Relay();
		int count = cases.size();
		String id = context.session().documentId();
		CompletableFuture<Revision> saved = context.session().saveErasing(thinning, UserPreferences.name(), relay);
		LongWork.run(WORDS.text("thin.working"), progress -> {
			relay.listener = progress;
			saved.join();
			return cleaned(store, id, thinning, progress);
		}, left -> finished(left, count), error -> {
			done.run();
			failed(error);
		});
	}

	/** The cases are thinned already: an error or a stop here is told, and takes nothing back. */
	private static Left cleaned(Store store, String id, ThinCases thinning, Progress progress) {
		List<Path> copies = List.of();
		try {
			copies = RecoveryCopies.beside(store).erase(id, thinning.eraser());
			return new Left(copies, wiped(store, progress));
		} catch (StoreException e) {
			return new Left(copies, Optional.of(StoreProblem.text(e).what()));
		}
	}

	private void finished(Left left, int count) {
		WorkContext.get().changed();
		done.run();
		Notice.tell(WORDS.text("thin.done", count));
		if (!left.copies().isEmpty()) {
			Alert.tell(shell(), left(WORDS.text("thin.left.copies"),
					left.copies().stream().map(Path::toString).collect(Collectors.joining("\n"))));
		}
		left.files().ifPresent(ThinningWork::again);
	}

	/** Offers to remove the remains once more; the next thinning does it too. */
	private static void again(String why) {
		int answer = Alert.ask(shell(), left(WORDS.text("thin.left.files"), why), WORDS.text("thin.left.again"),
				WORDS.text("thin.left.later"));
		if (answer == 0) {
			Store store = WorkContext.get().store().orElseThrow();
			LongWork.run(WORDS.text("thin.wiping"), progress -> wiped(store, progress), left -> left.ifPresentOrElse(
					ThinningWork::again, () -> Notice.tell(WORDS.text("thin.wiped"))), ThinningWork::failed);
		}
	}

	private static Optional<String> wiped(Store store, Progress progress) {
		try {
			store.wipeErased(progress);
			return Optional.empty();
		} catch (StoreException e) {
			return Optional.of(StoreProblem.text(e).what());
		} catch (CancellationException e) {
			return Optional.of(WORDS.text("thin.left.stopped"));
		}
	}

	private static void failed(Throwable error) {
		Throwable cause = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
		if (!(cause instanceof CancellationException)) {
			Alert.tell(shell(), StoreProblem.text(cause));
		}
	}

	private static AlertText left(String what, String remedy) {
		return new AlertText(Alert.Kind.WARNING, WORDS.text("thin.left"), what, remedy);
	}

	private static Shell shell() {
		return Display.getCurrent().getActiveShell();
	}
}
