package se.styrkedjan.app.shell;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.form.FieldUndo;
import se.styrkedjan.ui.message.Messages;

/** Has undo and redo named after what they would do, each time a menu is about to be shown. */
final class UndoNames {

	private static final Messages TEXT = Messages.of(UndoNames.class);

	private UndoNames() {
	}

	static void install(Display display) {
		display.addFilter(SWT.Show, event -> {
			if (event.widget instanceof Menu && PlatformUI.isWorkbenchRunning()) {
				UndoTarget.active().field().ifPresent(FieldUndo::settle);
				ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
				commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
				commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
			}
		});
	}

	/** Words of the menu for a verb and the operation it would take back or make again. */
	static String of(String verb, Optional<Operation> operation) {
		Wording wording = Wording.current();
		return operation.filter(wording::has).map(known -> TEXT.text(verb + ".named", wording.of(known)))
				.orElseGet(() -> TEXT.text(verb));
	}
}
