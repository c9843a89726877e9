package se.styrkedjan.processes.table;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.SessionEditor;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.process.ElementChoice;
import se.styrkedjan.ui.process.ProcessInput;
import se.styrkedjan.ui.work.Notice;

/** A process as a table alone, for those who work without a picture. */
public final class StepTableEditor extends SessionEditor {

	private static final Messages WORDS = Messages.of(StepTableEditor.class);

	private final Runnable follower = this::follow;
	private StepTable table;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(FormKit.layout(1, 0, 0));
		EditingSession session = take(workspace().open(((ProcessInput) getEditorInput()).documentId()));
		if (session.root() instanceof Process) {
			table = new StepTable(parent, new OpenProcess(session, Notice::tell));
			table.setLayoutData(FormKit.fillBoth());
			ElementChoice.of(session).addListener(follower);
		} else {
			FormKit.secondary(parent, WORDS.text("nothing"));
		}
	}

	@Override
	protected void sessionChanged() {
		setPartName(Titles.of(session().root()));
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
	protected void commit() {
		table.commit();
	}

	@Override
	public void dispose() {
		if (session() != null) {
			ElementChoice.of(session()).removeListener(follower);
		}
		super.dispose();
	}
}
