package se.styrkedjan.diagram.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.export.Exporting;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.diagram.ui.tools.RuleMarks;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.process.ProcessInput;

/** The editor of one diagram of a document, on the session that all editors of the document share. */
public final class DiagramEditor extends EditorPart implements ISaveablePart2 {

	private static final Messages WORDS = Messages.of(DiagramEditor.class);

	private final SessionListener follower = new SessionListener() {
		@Override
		public void stateChanged() {
			setPartName(Titles.of(session.root()));
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
	};
	private Workspace workspace;
	private EditingSession session;
	private Sheet sheet;
	private DiagramPage page;
	private RuleMarks marks;
	private OutsideFollower outside;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		workspace = WorkContext.get().workspace().orElseThrow();
	}

	@Override
	public void createPartControl(Composite parent) {
		ProcessInput input = (ProcessInput) getEditorInput();
		parent.setLayout(FormKit.layout(1, 0, 0));
		session = workspace.open(input.documentId());
		session.addListener(follower);
		sheet = Opened.sheet(session, input.description());
		setPartName(Titles.of(session.root()));
		page = new DiagramPage(parent, sheet, new SymbolImages(parent.getDisplay(), Opened.symbols(sheet.live())),
				new DiagramPage.Company(this::open, this::export, view -> marks == null ? "" : marks.words(view)));
		marks = new RuleMarks(page.desk().viewer());
		sheet.live().addListener(views -> marks.refresh());
		outside = new OutsideFollower(sheet, workspace.store().queries());
		new PartKeys(getSite()).install(page.actions(), page::find);
		page.control().setLayoutData(FormKit.fillBoth());
	}

	private void open(Navigation navigation) {
		try {
			getSite().getPage().openEditor(
					new ProcessInput(navigation.documentId(), navigation.description(), navigation.label()),
					ProcessInput.CANVAS_EDITOR);
		} catch (PartInitException e) {
			ILog.of(DiagramEditor.class).log(e.getStatus());
		}
	}

	private void export() {
		new Exporting(page.control().getShell(), workspace.store()).export((Depicted) session.root(), sheet.live(),
				getPartName());
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.desk().viewer().canvas().setFocus();
		}
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		page.desk().names().commit();
		if (new Saving(page.control().getShell(), session, UserPreferences.name()).save().isPresent()) {
			WorkContext.get().changed();
		} else {
			monitor.setCanceled(true);
		}
	}

	@Override
	public int promptToSaveOnClose() {
		AlertText question = new AlertText(Alert.Kind.QUESTION, WORDS.text("close.title", getPartName()),
				WORDS.text("close.what"), "");
		return switch (Alert.ask(page.control().getShell(), question, WORDS.text("close.save"),
				WORDS.text("close.discard"), WORDS.text("close.cancel"))) {
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
		throw new UnsupportedOperationException("a diagram belongs to its document");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == EditingSession.class) {
			return adapter.cast(session);
		}
		if (adapter == Location.class && session != null) {
			return adapter.cast(new DiagramLocation(session.documentId(), ((ProcessInput) getEditorInput()).description(),
					getPartName()));
		}
		return super.getAdapter(adapter);
	}

	/** The page, once the diagram is open. */
	public Optional<DiagramPage> page() {
		return Optional.ofNullable(page);
	}

	@Override
	public void dispose() {
		if (outside != null) {
			outside.close();
		}
		if (sheet != null) {
			sheet.live().close();
		}
		if (session != null) {
			session.removeListener(follower);
			workspace.release(session);
		}
		super.dispose();
	}
}
