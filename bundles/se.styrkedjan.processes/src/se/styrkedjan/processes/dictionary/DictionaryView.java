package se.styrkedjan.processes.dictionary;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.part.ViewPart;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Roles, parties, systems and documents: each exists once, and shows where it is used. */
public final class DictionaryView extends ViewPart implements ISaveablePart {

	/** Id in the workbench. */
	public static final String ID = "se.styrkedjan.processes.dictionary";

	private static final Messages WORDS = Messages.of(DictionaryView.class);

	private final SessionListener listener = new SessionListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(PROP_DIRTY);
			panel.refresh();
		}
	};
	private DictionaryWork work;
	private DictionaryPanel panel;
	private Composite area;

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		Theme.current().paint(parent, Tone.BACKGROUND, Tone.TEXT);
		parent.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		List<DocumentInfo> found = WorkContext.get().store()
				.map(store -> store.documents(new DocumentFilter(Set.of(DocumentKind.ORGANISATION), "", 0)))
				.orElse(List.of());
		if (found.isEmpty()) {
			FormKit.secondary(parent, WORDS.text("nothing"));
			return;
		}
		work = new DictionaryWork(WorkContext.get().workspace().orElseThrow(), found.getFirst().id());
		panel = new DictionaryPanel(parent, work);
		panel.setLayoutData(FormKit.fillBoth());
		work.session().addListener(listener);
	}

	@Override
	public void setFocus() {
		(panel == null ? area : panel).setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		panel.commit();
		if (!work.save(area.getShell())) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("there is one dictionary");
	}

	@Override
	public boolean isDirty() {
		return work != null && work.session().isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditingSession.class && work != null ? adapter.cast(work.session())
				: super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (work != null) {
			work.session().removeListener(listener);
			work.close();
		}
		super.dispose();
	}
}
