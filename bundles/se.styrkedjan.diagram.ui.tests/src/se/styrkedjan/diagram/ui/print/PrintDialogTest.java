package se.styrkedjan.diagram.ui.print;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.diagram.ui.export.MapSource;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

class PrintDialogTest {

	@TempDir
	Path folder;

	/** Without it Escape does nothing, since the usual button waits for the pages. */
	@Test
	void theKeyboardBeginsAtTheFirstChoice() {
		Display display = display();
		Shell shell = new Shell(display);
		shell.open();
		LiveDiagram live = LiveDiagram.make(DiagramWindow.withLanes("Handläggare"), StyrkedjanViewpoint.load(), "ProcessFlow");
		try (Store store = DerbyStore.open(folder.resolve("db"))) {
			PrintDialog dialog = new PrintDialog(shell, MapSource.plain(live, "Utredning"), store);
			dialog.setBlockOnOpen(false);
			dialog.open();
			while (display.readAndDispatch()) {
				continue;
			}

			assertInstanceOf(Combo.class, display.getFocusControl());
			dialog.close();
		} finally {
			shell.dispose();
		}
	}

	private static Display display() {
		if (Display.getCurrent() == null) {
			EarlyFonts.register();
			return new Display();
		}
		return Display.getCurrent();
	}
}
