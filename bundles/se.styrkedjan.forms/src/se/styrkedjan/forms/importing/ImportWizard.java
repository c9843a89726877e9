package se.styrkedjan.forms.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.forms.wizard.StepDialog;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.RunningWork;

/** Imports published documents: choose, look and correct, join with what there is. Nothing is saved before the end. */
final class ImportWizard extends Wizard {

	private static final Messages WORDS = Messages.of(ImportWizard.class);
	private static final int WIDTH = 1200;
	private static final int HEIGHT = 620;

	private final Workspace workspace;
	private final IWorkbenchPage page;
	private final ImportFiles files;
	private final ReviewPage review;
	private final MatchPage match;
	private final List<String> unsaved = new ArrayList<>();
	private Optional<RunningWork> saving = Optional.empty();
	private boolean saved;

	private ImportWizard(Workspace workspace, IWorkbenchPage page) {
		this.workspace = workspace;
		this.page = page;
		files = new ImportFiles(draft -> refusal(workspace.store(), draft));
		review = new ReviewPage(files);
		match = new MatchPage(files, workspace.store());
		setWindowTitle(WORDS.text("wizard.title"));
	}

	private static Optional<Refusal> refusal(Store store, Draft draft) {
		return new ImportSaving(store, "").refusal(new ImportSaving.Job(draft.plan(), "", Optional.empty()));
	}

	/** Opens the wizard with files to begin with, perhaps none. */
	static void open(Shell parent, IWorkbenchPage page, List<Path> files) {
		WorkContext.get().workspace().ifPresent(workspace -> {
			Thread.ofPlatform().daemon().name("prepare import").start(DocumentImporter::prepare);
			ImportWizard wizard = new ImportWizard(workspace, page);
			StepDialog dialog = new StepDialog(parent, wizard, WORDS.text("wizard.finish")).sized(WIDTH, HEIGHT);
			dialog.create();
			wizard.files.add(files);
			dialog.open();
		});
	}

	@Override
	public void addPages() {
		addPage(new FilesPage(files));
		addPage(review);
		addPage(match);
	}

	@Override
	public boolean canFinish() {
		return !isSaving() && getContainer().getCurrentPage() == match && super.canFinish();
	}

	/** The dialog asks this also when it closes after all was saved. */
	@Override
	public boolean performCancel() {
		if (saved) {
			return true;
		}
		review.commit();
		if (isSaving() || isCorrected() && !mayLose()) {
			return false;
		}
		files.cancel();
		return true;
	}

	private boolean isCorrected() {
		return files.readable().stream().map(ImportFiles.Entry::draft).flatMap(Optional::stream)
				.anyMatch(Draft::isCorrected);
	}

	private boolean mayLose() {
		return Alert.ask(getShell(), new AlertText(Alert.Kind.QUESTION, WORDS.text("cancel.title"),
				WORDS.text("cancel.lose"), ""), WORDS.text("cancel.stay"), WORDS.text("cancel.leave")) == 1;
	}

	/** Begins to save; the wizard closes when that has succeeded, and stays as it is when it fails. */
	@Override
	public boolean performFinish() {
		Store store = workspace.store();
		String name = UserPreferences.name();
		ImportSaving saver = new ImportSaving(store, name);
		unsaved.clear();
		OpenSessions open = new OpenSessions(workspace, getShell().getDisplay(), name, unsaved);
		List<ImportSaving.Job> jobs = match.jobs();
		saving = Optional.of(LongWork.run(WORDS.text("wizard.saving"), progress -> save(saver, open, jobs, progress),
				this::saved, this::failed));
		getContainer().updateButtons();
		return false;
	}

	/** Whether the import is being saved; a save that the user has stopped in the window's line no longer is. */
	private boolean isSaving() {
		return saving.filter(work -> !work.isCancelled()).isPresent();
	}

	private static List<String> save(ImportSaving saver, OpenSessions open, List<ImportSaving.Job> jobs,
			Progress progress) {
		for (ImportSaving.Job job : jobs) {
			saver.refusal(job).ifPresent(refusal -> {
				throw new RefusedDocument(job.file(), refusal);
			});
		}
		List<String> plans = new ArrayList<>();
		for (ImportSaving.Job job : jobs) {
			progress.worked(plans.size(), jobs.size());
			plans.add(save(saver, open, job));
		}
		return plans;
	}

	private static String save(ImportSaving saver, OpenSessions open, ImportSaving.Job job) {
		try {
			return saver.save(job, open);
		} catch (RefusedException e) {
			throw new RefusedDocument(job.file(), e.refusal());
		}
	}

	private void saved(List<String> plans) {
		saving = Optional.empty();
		saved = true;
		Shell parent = (Shell) getShell().getParent();
		((WizardDialog) getContainer()).close();
		WorkContext context = WorkContext.get();
		context.changed();
		workspace.store().document(plans.getLast()).ifPresent(info -> {
			context.choose(new Choice(info.unitId(), info.unitName(), info.year()));
			PlanOpening.open(page, info);
		});
		if (!unsaved.isEmpty()) {
			Alert.tell(parent, new AlertText(Alert.Kind.INFO, WORDS.text("unsaved.title"),
					WORDS.text("unsaved.what", String.join(", ", unsaved)), WORDS.text("unsaved.remedy")));
		}
	}

	private void failed(Throwable error) {
		saving = Optional.empty();
		getContainer().updateButtons();
		Throwable cause = error instanceof CompletionException ? error.getCause() : error;
		Alert.tell(getShell(), cause instanceof RefusedDocument refused
				? new AlertText(Alert.Kind.ERROR, WORDS.text("refused.title", refused.file()),
						Wording.current().of(refused.refusal()), WORDS.text("refused.remedy"))
				: StoreProblem.text(error));
	}
}
