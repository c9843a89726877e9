package se.styrkedjan.processes.open;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.forms.table.OpenEditor;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.work.Notice;

/** Follows the process document of the active editor, its changes and what is chosen in it, for a view that shows it. */
public final class Followed {

	private final OpenEditor editor;
	private final Consumer<Optional<OpenProcess>> onOther;
	private final Runnable onChoice;
	private final SessionListener listener;
	private EditingSession session;

	/**
	 * Begins to follow.
	 *
	 * @param page     whose editors are followed
	 * @param onOther  is given another document, or none
	 * @param onChange is run when the document has changed
	 * @param onChoice is run when another element is chosen
	 */
	public Followed(IWorkbenchPage page, Consumer<Optional<OpenProcess>> onOther, Runnable onChange,
			Runnable onChoice) {
		this.onOther = onOther;
		this.onChoice = onChoice;
		this.listener = new SessionListener() {
			@Override
			public void stateChanged() {
				onChange.run();
			}
		};
		editor = new OpenEditor(page, this::follow);
		follow(editor.active());
	}

	private void follow(Optional<IWorkbenchPart> part) {
		EditingSession next = part.map(active -> active.getAdapter(EditingSession.class))
				.filter(open -> open.root().eClass().getEPackage() == ProcessPackage.eINSTANCE).orElse(null);
		if (next == session && next != null) {
			return;
		}
		leave();
		session = next;
		if (session != null) {
			session.addListener(listener);
			ElementChoice.of(session).addListener(onChoice);
		}
		onOther.accept(Optional.ofNullable(session).map(open -> new OpenProcess(open, Notice::tell)));
	}

	private void leave() {
		if (session != null) {
			session.removeListener(listener);
			ElementChoice.of(session).removeListener(onChoice);
		}
	}

	/** Stops to follow. */
	public void dispose() {
		leave();
		session = null;
		editor.dispose();
	}
}
