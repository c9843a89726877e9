package se.styrkedjan.forms.plan;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.operations.RestoreRevision;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Spot;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.process.ElementChoice;

/** What all editors of a document have in common: the session they share, saving it, and asking before it is let go. */
public abstract class SessionEditor extends EditorPart implements ISaveablePart2 {

	private static final Messages WORDS = Messages.of(SessionEditor.class);

	private final SessionListener follower = new SessionListener() {
		@Override
		public void stateChanged() {
			sessionChanged();
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
	};
	private Workspace workspace;
	private EditingSession session;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		workspace = WorkContext.get().workspace().orElseThrow();
	}

	/** A long name is cut, so that the tab keeps the sign that closes it; whole it is said where the mouse rests. */
	@Override
	protected final void setPartName(String name) {
		super.setPartName(TabName.of(name));
		setTitleToolTip(name);
	}

	/** The work place whose sessions the editors share. */
	protected final Workspace workspace() {
		return workspace;
	}

	/** The session, or null until the document is open. */
	protected final EditingSession session() {
		return session;
	}

	/** Takes a session that the work place opened; it is let go when the editor closes. */
	protected final EditingSession take(EditingSession opened) {
		session = opened;
		session.addListener(follower);
		return session;
	}

	/** The document was changed, saved or undone, by this editor or by another that shows it. */
	protected void sessionChanged() {
		// the mark of unsaved work is all that every editor shows
	}

	/** Hands over what is typed but not yet in the document, before it is saved. */
	protected abstract void commit();

	/** Where questions are asked. */
	private Shell shell() {
		return getSite().getShell();
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		commit();
		if (new Saving(shell(), session, UserPreferences.name()).save(comment()).isPresent()) {
			WorkContext.get().changed();
		} else {
			monitor.setCanceled(true);
		}
	}

	/** What the history is to say of what is saved: an earlier version taken back as it was. */
	private String comment() {
		return session.undoable().filter(RestoreRevision.class::isInstance).map(RestoreRevision.class::cast)
				.map(restored -> WORDS.text("editor.restored", Long.toString(restored.revision()))).orElse("");
	}

	@Override
	public int promptToSaveOnClose() {
		return switch (new UnsavedWork(session).ask(shell(), getTitleToolTip())) {
		case SAVE -> YES;
		case DISCARD -> NO;
		case STAY -> CANCEL;
		};
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a document is kept in the database, under its own name");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Spot.class) {
			return adapter.cast(session == null ? null : spot());
		}
		return adapter == EditingSession.class ? adapter.cast(session) : super.getAdapter(adapter);
	}

	private Spot spot() {
		return Spot.of(ElementChoice.of(session).single().orElseGet(session::root));
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(follower);
			workspace.release(session);
		}
		super.dispose();
	}
}
