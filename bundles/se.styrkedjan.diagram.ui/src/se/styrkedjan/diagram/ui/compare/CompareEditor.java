package se.styrkedjan.diagram.ui.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;

import se.styrkedjan.design.versions.Comparison;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.editor.OpenMaps;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.output.MapVerbs;
import se.styrkedjan.diagram.ui.output.VerbKeys;

import se.styrkedjan.diagram.ui.reading.ReadOnlyEditor;
import se.styrkedjan.editing.session.ReadingSession;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** Shows what differs between two versions of a process; needs no right to change it. */
public final class CompareEditor extends ReadOnlyEditor {

	private static final Messages WORDS = Messages.of(CompareEditor.class);

	private final Runnable follower = this::worked;
	private Composite area;
	private VersionChoice choice;
	private ComparePage page;
	private MapVerbs output;
	private LiveDiagram live;
	private boolean behind;

	@Override
	protected String partName(String document) {
		return WORDS.text("part", document);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		Theme.current().paint(area, Tone.BACKGROUND, Tone.TEXT);
		area.setLayout(FormKit.layout(1, 0, 0));
		ComparisonInput input = (ComparisonInput) getEditorInput();
		LongWork.run(WORDS.text("comparing"), progress -> VersionList.read(store(), input.documentId()), this::begin,
				this::failed);
		WorkContext.get().addListener(follower);
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.file.print", new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				Optional.ofNullable(output).ifPresent(MapVerbs::print);
				return null;
			}
		});
	}

	private static Store store() {
		return WorkContext.get().store().orElseThrow();
	}

	private void begin(VersionList versions) {
		if (area.isDisposed()) {
			return;
		}
		ComparisonInput input = (ComparisonInput) getEditorInput();
		Composite head = Theme.current().paint(new Composite(area, SWT.NONE), Tone.PANEL, Tone.TEXT);
		head.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		head.setLayoutData(FormKit.fill());
		choice = new VersionChoice(head, versions.history(), versions.approved(), this::compare);
		choice.choose(input.older() == 0 ? versions.proposed() : input.older(), input.newer());
		compare();
	}

	/** Compares what is chosen, off the UI thread; what is being worked on is taken as it is now. */
	private void compare() {
		behind = false;
		String id = ((ComparisonInput) getEditorInput()).documentId();
		Version older = Version.of(id, choice.older());
		Version newer = Version.of(id, choice.newer());
		LongWork.run(WORDS.text("comparing"), progress -> older.compare(newer, store()), this::show, this::failed);
	}

	private void show(Comparison comparison) {
		if (area.isDisposed()) {
			return;
		}
		if (page != null) {
			page.control().dispose();
		}
		release();
		live = comparison.live();
		var session = new ReadingSession(new StoredDocument(comparison.process(),
				new Revision(comparison.process().getId(), 0, Instant.EPOCH, "", "")));
		Sheet sheet = new Sheet(session, comparison.live(), new Symbols(Opened.symbols(comparison.live())),
				comparison.dressing());
		setPartName(partName(comparison.process().getName()));
		MapSource source = new MapSource(comparison.live(), WORDS.text("part", comparison.process().getName()), "",
				comparison.dressing(), List.of(ChangeTable.of(comparison)));
		output = new MapVerbs(area::getShell, () -> page.map().actions().desk().viewer(), CompareEditor::store,
				() -> source);
		page = new ComparePage(area, comparison, sheet, new DiagramPage.Company(
				new OpenMaps(getSite().getPage())::open, output.buttons(), view -> ""));
		VerbKeys.install(output, page.map().actions().desk().viewer());
		page.control().setLayoutData(FormKit.fillBoth());
		area.layout(true, true);
		if (getSite().getPage().getActivePart() == this) {
			page.setFocus();
		}
	}

	private void release() {
		if (live != null) {
			live.close();
		}
	}

	private void failed(Throwable error) {
		if (!area.isDisposed()) {
			Alert.tell(area.getShell(), StoreProblem.text(error));
		}
	}

	/** Something has been saved; it is compared anew when this is looked at next. */
	private void worked() {
		behind = true;
	}

	/** The page, once versions have been compared. */
	public Optional<ComparePage> page() {
		return Optional.ofNullable(page);
	}

	@Override
	public void setFocus() {
		if (behind && choice != null) {
			compare();
		} else if (page != null) {
			page.setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public void dispose() {
		WorkContext.get().removeListener(follower);
		release();
		super.dispose();
	}
}
