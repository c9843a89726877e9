package se.styrkedjan.followup.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.interchange.figures.Sheet;
import se.styrkedjan.interchange.figures.SheetFile;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.AfterDialogs;
import se.styrkedjan.ui.work.LongWork;

/** Reads a file of figures into the plan of the chosen unit and year, which is then open and not yet saved. */
public final class ImportFiguresHandler extends AbstractHandler {

	private static final Messages WORDS = FigureWords.WORDS;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var choice = WorkContext.get().choice();
		Optional<Store> store = WorkContext.get().store().filter(open -> choice.isComplete());
		if (store.isEmpty()) {
			tell(window.getShell(), WORDS.text("noPlan"), WORDS.text("noPlan.what"), WORDS.text("noPlan.remedy"));
		} else {
			LongWork.run(WORDS.text("looking"), progress -> store.get().queries().plan(choice.unitId(), choice.year()),
					AfterDialogs.now().then(plan -> choose(window, store.get(), plan)), failure -> refuse(window.getShell(), failure));
		}
		return null;
	}

	/**
	 * What is needed to show how a file is read; read beside the user interface.
	 *
	 * @param plan     the plan as it was saved last
	 * @param mappings how files were read before
	 * @param sheets   the tables of the file
	 */
	private record Opened(StoredDocument plan, SavedMappings mappings, List<Sheet> sheets) {
	}

	private static void choose(IWorkbenchWindow window, Store store, Optional<DocumentInfo> plan) {
		Shell shell = window.getShell();
		if (plan.isEmpty()) {
			tell(shell, WORDS.text("noPlan"), WORDS.text("noPlan.what"), WORDS.text("noPlan.remedy"));
			return;
		}
		String file = choose(shell);
		if (file != null) {
			LongWork.run(WORDS.text("reading"),
					progress -> new Opened(store.load(plan.get().id()), SavedMappings.read(store),
							SheetFile.read(Path.of(file), new Findings())),
					AfterDialogs.now().then(opened -> WorkContext.get().workspace()
							.ifPresent(workspace -> take(window, workspace, opened))),
					failure -> refuse(shell, failure));
		}
	}

	private static String choose(Shell shell) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(WORDS.text("title"));
		dialog.setFilterExtensions("*.xlsx;*.csv;*.txt", "*.*");
		dialog.setFilterNames(WORDS.text("files"), WORDS.text("files.all"));
		return dialog.open();
	}

	private static void take(IWorkbenchWindow window, Workspace workspace, Opened opened) {
		EditingSession session = workspace.open(opened.plan());
		try {
			var dialog = new FiguresDialog(window.getShell(), (Plan) session.root(), opened.mappings(), opened.sheets());
			if (dialog.open() == Window.OK) {
				String place = dialog.draft().firstChanged();
				session.execute(dialog.draft().operation());
				opened.mappings().keep(workspace, UserPreferences.name(), dialog.draft());
				Documents.open(session.documentId(), place);
			}
		} catch (RefusedException refused) {
			tell(window.getShell(), WORDS.text("refused"), Wording.current().of(refused.refusal()), WORDS.text("refused.remedy"));
		} finally {
			new HandOver(window, workspace, session).begin();
		}
	}

	private static void refuse(Shell shell, Throwable failure) {
		if (failure instanceof UnreadableDocument unreadable) {
			tell(shell, WORDS.text("unreadable"),
					new FindingTexts(Language.current()).text(unreadable.code(), unreadable.args().toArray()),
					WORDS.text("unreadable.remedy"));
		} else {
			Alert.tell(shell, StoreProblem.text(failure));
		}
	}

	private static void tell(Shell shell, String title, String what, String remedy) {
		Alert.tell(shell, new AlertText(Alert.Kind.ERROR, title, what, remedy));
	}
}
