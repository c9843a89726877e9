package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;

import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.output.MapVerbs;
import se.styrkedjan.diagram.ui.output.VerbKeys;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.diagram.ui.tools.FindingsMenu;
import se.styrkedjan.diagram.ui.tools.RuleMarks;
import se.styrkedjan.diagram.ui.tools.ToolRow;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.forms.plan.SessionEditor;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.text.Titles;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.process.ProcessInput;

/** The editor of one diagram of a document, on the session that all editors of the document share. */
public final class DiagramEditor extends SessionEditor {

	/** By when a diagram has been painted, milliseconds. */
	private static final int PAINTED = 2_000;

	private Sheet sheet;
	private DiagramPage page;
	private final MapVerbs output = new MapVerbs(() -> page.control().getShell(), () -> page.desk().viewer(),
			() -> workspace().store(), () -> MapSource.current(sheet.live(), getPartName(), session().documentId()));
	private RuleMarks marks;
	private OutsideFollower outside;
	private PathFollower path;

	@Override
	public void createPartControl(Composite parent) {
		ProcessInput input = (ProcessInput) getEditorInput();
		parent.setLayout(FormKit.layout(1, 0, 0));
		try {
			show(parent, input, take(workspace().open(input.documentId())));
		} catch (StoreException e) {
			ILog.of(DiagramEditor.class).warn(input.documentId(), e);
			setPartName(Unopened.show(parent, e, () -> getSite().getPage().closeEditor(this, false)));
		}
	}

	private void show(Composite parent, ProcessInput input, EditingSession session) {
		sheet = Opened.sheet(session, input.description());
		setPartName(Titles.of(session.root()));
		page = new DiagramPage(parent, sheet, new SymbolImages(parent.getDisplay(), Opened.symbols(sheet.live())),
				new DiagramPage.Company(this::open, verbs(), view -> marks == null ? "" : marks.words(view)));
		marks = new RuleMarks(page.desk().viewer(), new FindingsMenu(page.desk())::open);
		sheet.live().addListener(views -> marks.refresh());
		outside = new OutsideFollower(sheet, workspace().store().queries());
		VerbKeys.install(output, page.desk().viewer(), getSite());
		new PartKeys(getSite()).install(page.actions(), page::find);
		page.control().setLayoutData(FormKit.fillBoth());
		path = new PathFollower(page.breadcrumb(), session, input);
		path.look(workspace().store());
		remember(new SightMemory(input));
		parent.getDisplay().timerExec(PAINTED, () -> {
			if (!page.control().isDisposed()) {
				new SheetFindings(sheet).tell();
			}
		});
	}

	private void remember(SightMemory memory) {
		page.begin(memory.last());
		page.control().addListener(SWT.Dispose, event -> memory.keep(page.desk().viewer().pan().sight()));
	}

	@Override
	protected void sessionChanged() {
		setPartName(Titles.of(session().root()));
		if (path != null) {
			path.refresh();
		}
	}

	private List<ToolRow.Verb> verbs() {
		List<ToolRow.Verb> all = new ArrayList<>(output.buttons());
		if (session().root() instanceof Process process) {
			all.add(new ToolRow.Verb("versions", () -> new OpenMaps(getSite().getPage()).comparison(
					new ComparisonInput(process.getId(), 0, ComparisonInput.NOW, process.getName()))));
		}
		return all;
	}

	private void open(Navigation navigation) {
		try {
			IEditorPart opened = getSite().getPage().openEditor(
					new ProcessInput(navigation.documentId(), navigation.description(), navigation.label()),
					ProcessInput.CANVAS_EDITOR);
			boolean onItsPlace = ProcessInput.LANDSCAPE.equals(((ProcessInput) getEditorInput()).description());
			if (opened instanceof DiagramEditor below && below != this && !onItsPlace) {
				below.path.cameBy(path.below());
			}
		} catch (PartInitException e) {
			ILog.of(DiagramEditor.class).log(e.getStatus());
		}
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.desk().viewer().canvas().setFocus();
		}
	}

	@Override
	protected void commit() {
		page.desk().names().commit();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Location.class && session() != null) {
			return adapter.cast(new DiagramLocation(session().documentId(), ((ProcessInput) getEditorInput()).description(),
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
		super.dispose();
	}
}
