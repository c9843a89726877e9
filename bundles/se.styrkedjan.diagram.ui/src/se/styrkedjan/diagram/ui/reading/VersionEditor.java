package se.styrkedjan.diagram.ui.reading;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.editor.OpenMaps;
import se.styrkedjan.diagram.ui.editor.SharedChoice;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.output.MapVerbs;
import se.styrkedjan.diagram.ui.output.VerbKeys;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.process.ComparisonInput;
import se.styrkedjan.ui.process.VersionInput;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** Shows one version of a process as a map to read, such as the approved one while the next is drafted. */
public final class VersionEditor extends ReadOnlyEditor {

	private static final Messages WORDS = Messages.of(VersionEditor.class);

	private final MapVerbs output = new MapVerbs(() -> area().getShell(), () -> page().orElseThrow().actions().desk().viewer(),
			() -> WorkContext.get().store().orElseThrow(),
			() -> MapSource.plain(sheet().live(), VersionBand.fileName(sheet().session())));
	private Composite area;
	private Label reading;
	private Sheet sheet;
	private ReadingPage page;

	@Override
	protected String partName(String document) {
		return WORDS.text("version.part", document);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		Theme.current().paint(area, Tone.BACKGROUND, Tone.TEXT);
		area.setLayout(FormKit.layout(1, 0, 0));
		reading = FormKit.secondary(area, WORDS.text("version.reading"));
		VersionInput input = (VersionInput) getEditorInput();
		Store store = WorkContext.get().store().orElseThrow();
		LongWork.run(WORDS.text("version.reading"),
				progress -> VersionSheet.load(store, input.documentId(), input.revision()), this::show, this::failed);
	}

	private void show(Sheet loaded) {
		if (area.isDisposed()) {
			return;
		}
		reading.dispose();
		sheet = loaded;
		Process process = (Process) sheet.session().root();
		setPartName(partName(process.getName()));
		new VersionBand(area, sheet.session()).action(WORDS.text("version.compare"), this::compare)
				.action(WORDS.text("version.now"), () -> maps().now(process.getId(), process.getName()));
		page = new ReadingPage(area, sheet, new DiagramPage.Company(maps()::open,
				output.buttons(), view -> ""));
		VerbKeys.install(output, page.actions().desk().viewer(), getSite());
		page.control().setLayoutData(FormKit.fillBoth());
		SharedChoice choice = new SharedChoice(page.actions().desk().viewer());
		page.onSelection(views -> choice.selected());
		area.layout();
		firePropertyChange(PROP_INPUT);
		setFocus();
	}

	private void failed(Throwable error) {
		if (!area.isDisposed()) {
			reading.dispose();
			var problem = StoreProblem.text(error);
			Composite column = FormKit.column(area, Spacing.SMALL);
			column.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.LARGE));
			FormKit.text(column, "■ " + problem.title(), TextStyle.SECTION, Tone.BAD);
			FormKit.body(column, problem.what() + "\n" + problem.remedy());
			area.layout();
		}
	}

	private OpenMaps maps() {
		return new OpenMaps(getSite().getPage());
	}

	private void compare() {
		VersionInput input = (VersionInput) getEditorInput();
		maps().comparison(
				new ComparisonInput(input.documentId(), input.revision(), ComparisonInput.NOW, input.title()));
	}

	private Composite area() {
		return area;
	}

	private Sheet sheet() {
		return sheet;
	}

	/** The page, once the version has been read. */
	public Optional<ReadingPage> page() {
		return Optional.ofNullable(page);
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditingSession.class ? adapter.cast(sheet == null ? null : sheet.session())
				: super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (sheet != null) {
			sheet.live().close();
		}
		super.dispose();
	}
}
