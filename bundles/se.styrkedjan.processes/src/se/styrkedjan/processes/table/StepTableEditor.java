package se.styrkedjan.processes.table;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.process.ProcessInput;
import se.styrkedjan.ui.work.Notice;

/** A process as a table alone, for those who work without a picture. */
public final class StepTableEditor extends EditorPart implements ISaveablePart2 {

	private static final Messages WORDS = Messages.of(StepTableEditor.class);

	private final Runnable follower = this::follow;
	private final SessionListener listener = new SessionListener() {
		@Override
		public void stateChanged() {
			refresh();
		}
	};
	private Workspace workspace;
	private EditingSession session;
	private StepTable table;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		workspace = WorkContext.get().workspace().orElseThrow();
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(FormKit.layout(1, 0, 0));
		session = workspace.open(((ProcessInput) getEditorInput()).documentId());
		session.addListener(listener);
		if (session.root() instanceof Process) {
			table = new StepTable(parent, new OpenProcess(session, Notice::tell));
			table.setLayoutData(FormKit.fillBoth());
			ElementChoice.of(session).addListener(follower);
		} else {
			FormKit.secondary(parent, WORDS.text("nothing"));
		}
	}

	private void refresh() {
		setPartName(Titles.of(session.root()));
		firePropertyChange(IEditorPart.PROP_DIRTY);
		if (table != null && !table.isDisposed()) {
			table.refresh();
		}
	}

	private void follow() {
		if (!table.isDisposed()) {
			table.follow();
		}
	}

	@Override
	public void setFocus() {
		if (table != null) {
			table.setFocus();
		}
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		table.commit();
		if (new Saving(table.getShell(), session, UserPreferences.name()).save().isPresent()) {
			WorkContext.get().changed();
		} else {
			monitor.setCanceled(true);
		}
	}

	@Override
	public int promptToSaveOnClose() {
		AlertText question = new AlertText(Alert.Kind.QUESTION, WORDS.text("close.title", getPartName()),
				WORDS.text("close.what"), "");
		return switch (Alert.ask(table.getShell(), question, WORDS.text("close.save"), WORDS.text("close.discard"),
				WORDS.text("close.cancel"))) {
		case 0 -> YES;
		case 1 -> discarded();
		default -> CANCEL;
		};
	}

	/** What is not to be saved must not stay in the views that share the session. */
	private int discarded() {
		while (session.isDirty() && session.undoable().isPresent()) {
			session.undo();
		}
		while (session.isDirty() && session.redoable().isPresent()) {
			session.redo();
		}
		return NO;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a process is one document");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditingSession.class ? adapter.cast(session) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
			ElementChoice.of(session).removeListener(follower);
			workspace.release(session);
		}
		super.dispose();
	}
}
