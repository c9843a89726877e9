package se.styrkedjan.forms.importing;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens the import with files that are dropped on the window. */
public final class DroppedFiles implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(DroppedFiles::listen);
	}

	private static void listen() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			Shell shell = window.getShell();
			if (shell.getData(DND.DROP_TARGET_KEY) == null) {
				listen(window, shell);
			}
		}
	}

	private static void listen(IWorkbenchWindow window, Shell shell) {
		DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				var files = Arrays.stream((String[]) event.data).map(Path::of).toList();
				shell.getDisplay().asyncExec(() -> ImportWizard.open(shell, window.getActivePage(), files));
			}
		});
	}
}
