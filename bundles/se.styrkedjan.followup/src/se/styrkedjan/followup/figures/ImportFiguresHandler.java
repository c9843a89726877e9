package se.styrkedjan.followup.figures;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
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
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;

/** Reads a file of figures into the plan of the chosen unit and year, which is then open and not yet saved. */
public final class ImportFiguresHandler extends AbstractHandler {

	private static final Messages WORDS = FigureWords.WORDS;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var choice = WorkContext.get().choice();
		var plan = WorkContext.get().store()
				.flatMap(store -> store.queries().plan(choice.unitId(), choice.year()));
		if (plan.isEmpty()) {
			tell(shell, WORDS.text("noPlan"), WORDS.text("noPlan.what"), WORDS.text("noPlan.remedy"));
			return null;
		}
		String file = choose(shell);
		if (file != null) {
			LongWork.run(WORDS.text("reading"), progress -> SheetFile.read(Path.of(file), new Findings()),
					sheets -> WorkContext.get().workspace().ifPresent(workspace -> take(shell, workspace, plan.get(), sheets)),
					failure -> refuse(shell, failure));
		}
		return null;
	}

	private static String choose(Shell shell) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(WORDS.text("title"));
		dialog.setFilterExtensions("*.xlsx;*.csv;*.txt", "*.*");
		dialog.setFilterNames(WORDS.text("files"), WORDS.text("files.all"));
		return dialog.open();
	}

	private static void take(Shell shell, Workspace workspace, DocumentInfo info, List<Sheet> sheets) {
		EditingSession session = workspace.open(info.id());
		try {
			var dialog = new FiguresDialog(shell, (Plan) session.root(), workspace.store(), sheets, FigureKind.OUTCOMES);
			if (dialog.open() == Window.OK) {
				session.execute(dialog.draft().operation());
				SavedMappings.keep(workspace, dialog.draft().kind(), dialog.draft().sheet().name(), dialog.draft().mapping(),
						UserPreferences.name());
				Documents.open(info.id(), "");
			}
		} catch (RefusedException refused) {
			tell(shell, WORDS.text("refused"), Wording.current().of(refused.refusal()), WORDS.text("refused.remedy"));
		} finally {
			workspace.release(session);
		}
	}

	private static void refuse(Shell shell, Throwable failure) {
		if (failure instanceof UnreadableDocument unreadable) {
			tell(shell, WORDS.text("unreadable"),
					new FindingTexts(Language.current()).text(unreadable.code(), unreadable.args().toArray()), "");
		} else {
			Alert.tell(shell, StoreProblem.text(failure));
		}
	}

	private static void tell(Shell shell, String title, String what, String remedy) {
		Alert.tell(shell, new AlertText(Alert.Kind.ERROR, title, what, remedy));
	}
}
