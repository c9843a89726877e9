package se.styrkedjan.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;

class TabLookTest {

	/** SWT draws marks to minimise and maximise at the corner when what stands beside the tabs is higher than they are. */
	@Test
	void theMarkOfTabsWithoutRoomIsNotHigherThanTheTabs() {
		Display display = Display.getDefault();
		Theme.of(display).use(ColorScheme.LIGHT);
		Shell shell = new Shell(display);
		try {
			shell.setLayout(new FillLayout());
			CTabFolder folder = new CTabFolder(shell, SWT.BORDER);
			for (int i = 0; i < 9; i++) {
				new CTabItem(folder, SWT.CLOSE).setText("Enheten för vuxenstöd 202" + i);
			}
			shell.setSize(400, 300);
			shell.open();
			while (display.readAndDispatch()) {
				// until all is laid out
			}
			ToolBar mark = Stream.of(folder.getChildren()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
					.findFirst().orElseThrow();
			assertTrue(mark.isVisible() && mark.getSize().y <= folder.getTabHeight(),
					mark.getSize() + " beside tabs of " + folder.getTabHeight());
		} finally {
			shell.dispose();
		}
	}
}
