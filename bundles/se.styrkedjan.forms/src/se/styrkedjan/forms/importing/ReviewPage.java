package se.styrkedjan.forms.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Shows what was read beside the findings and the source, and lets the user correct it; nothing is saved. */
final class ReviewPage extends WizardPage {

	private static final Messages WORDS = Messages.of(ReviewPage.class);
	private static final int[] ACROSS = {24, 76};
	private static final int[] DOWN = {62, 38};

	private final ImportFiles files;
	private List<ImportFiles.Entry> readable = List.of();
	private ImportFiles.Entry shown;
	private Draft shownDraft;
	private ReviewHead head;
	private ReviewTree tree;
	private ReviewTabs tabs;
	private SourcePane source;
	private boolean choosing;

	ReviewPage(ImportFiles files) {
		super("review");
		this.files = files;
		setTitle(WORDS.text("review.title"));
		setDescription(WORDS.text("review.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		head = new ReviewHead(area, new ReviewHead.Listener() {
			@Override
			public void chose(int file) {
				show(readable.get(file));
			}

			@Override
			public void chose(DocumentType type) {
				changeType(type);
			}

			@Override
			public void typed() {
				check();
			}
		});
		SashForm across = sash(area, SWT.HORIZONTAL);
		Composite left = FormKit.column(across, 0);
		tree = new ReviewTree(left, this::chooseInTree);
		SashForm down = sash(across, SWT.VERTICAL);
		Composite upper = FormKit.column(down, 0);
		tabs = new ReviewTabs(upper, this::chooseInTable, this::chooseLine);
		source = new SourcePane(FormKit.column(down, Spacing.TINY));
		down.setWeights(DOWN);
		across.setWeights(ACROSS);
		files.addListener(this::filesChanged);
		UndoKeys.install(area, () -> shownDraft.session());
		setControl(area);
	}

	private static SashForm sash(Composite parent, int style) {
		SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
		sash.setLayoutData(FormKit.fillBoth());
		sash.setSashWidth(Spacing.SMALL);
		Theme.current().paint(sash, Tone.BACKGROUND, Tone.TEXT);
		return sash;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			filesChanged();
		}
		super.setVisible(visible);
	}

	private void filesChanged() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		readable = files.readable();
		head.offer(readable.stream().map(entry -> String.valueOf(entry.file().getFileName())).toList());
		if (readable.isEmpty()) {
			setPageComplete(false);
		} else {
			show(readable.contains(shown) ? shown : readable.getFirst());
		}
	}

	private void show(ImportFiles.Entry entry) {
		shown = entry;
		head.choose(readable.indexOf(entry));
		Draft draft = entry.draft().orElseThrow();
		if (draft != shownDraft) {
			shownDraft = draft;
			head.show(draft);
			tree.show(draft.plan());
			tabs.show(draft);
			source.show(draft.lines());
			draft.session().addListener(new SessionListener() {
				@Override
				public void stateChanged() {
					corrected(draft);
				}
			});
		}
		check();
	}

	private void corrected(Draft draft) {
		if (draft == shownDraft && !getControl().isDisposed()) {
			tree.refresh();
			tabs.refresh();
		}
	}

	/** Another type reads the document anew, since its tables mean something else. */
	private void changeType(DocumentType chosen) {
		if (chosen.name().equals(shownDraft.period().name())) {
			return;
		}
		if (shownDraft.isCorrected() && !mayLose()) {
			head.showType(shownDraft);
			return;
		}
		files.read(shown, new ImportOptions(chosen, head.unit(), head.year().orElse(null)));
	}

	private boolean mayLose() {
		return Alert.ask(getShell(),
				new AlertText(Alert.Kind.QUESTION, WORDS.text("review.reread"), WORDS.text("review.lose"), ""),
				WORDS.text("review.read"), WORDS.text("review.keep")) == 0;
	}

	private void check() {
		Optional<ImportFiles.Entry> nameless = readable.stream().filter(entry -> entry != shown)
				.filter(entry -> entry.draft().filter(Draft::isNamed).isEmpty()).findFirst();
		setErrorMessage(nameless.map(entry -> WORDS.text("review.otherUnit", String.valueOf(entry.file().getFileName())))
				.orElse(null));
		setPageComplete(head.isComplete() && nameless.isEmpty() && !readable.isEmpty() && !files.isReading());
	}

	/** Takes unit and year, and a cell that is being typed in; answers false when that is refused. */
	boolean commit() {
		head.commit();
		return tabs.commit();
	}

	private void chooseInTree(EObject element) {
		choose(() -> tabs.reveal(element), element);
	}

	private void chooseInTable(EObject element) {
		choose(() -> tree.choose(element), element);
	}

	/** Lets one view follow the other without an echo. */
	private void choose(Runnable other, EObject element) {
		if (!choosing) {
			choosing = true;
			other.run();
			shownDraft.line(element).ifPresent(source::mark);
			choosing = false;
		}
	}

	private void chooseLine(int line) {
		source.mark(line);
		choosing = true;
		shownDraft.elementAt(line).ifPresent(tree::choose);
		choosing = false;
	}
}
