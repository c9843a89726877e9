package se.styrkedjan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScrollPageTest {

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);
	private ScrollPage page;

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		page = new ScrollPage(shell);
		shell.setSize(300, 200);
		shell.open();
		settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void itGrowsWithAPartThatAsksToBeLaidOut() {
		int before = page.getMinHeight();
		Label part = new Label(page.content(), SWT.NONE);
		GridData data = new GridData();
		data.heightHint = 500;
		part.setLayoutData(data);
		part.requestLayout();
		settle();
		assertTrue(page.getMinHeight() >= before + 500, before + " → " + page.getMinHeight());
	}

	@Test
	void itShrinksWhenAPartGoes() {
		int before = page.getMinHeight();
		Label part = new Label(page.content(), SWT.NONE);
		part.setText("Kort");
		part.requestLayout();
		settle();
		assertTrue(page.getMinHeight() > before);
		part.dispose();
		page.content().requestLayout();
		settle();
		assertEquals(before, page.getMinHeight());
	}

	private void settle() {
		long end = System.currentTimeMillis() + 300;
		while (System.currentTimeMillis() < end) {
			display.readAndDispatch();
		}
	}
}
