package se.styrkedjan.forms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TitleFieldTest {

	private static final int WIDTH = 280;

	private Shell shell;
	private TitleField field;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new GridLayout());
		field = new TitleField(shell, "Namn");
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private int height(String title) {
		field.show(title);
		return field.computeSize(WIDTH, SWT.DEFAULT).y;
	}

	@Test
	void itGrowsWithItsTitleUpToSixLines() {
		int one = height("Utreda");
		int line = ((StyledText) field.control()).getLineHeight();

		assertTrue(height("samverkan ".repeat(6)) > one);
		assertEquals(one + 5 * line, height("samverkan ".repeat(19)));
		assertEquals(one + 5 * line, height("samverkan ".repeat(200)));
	}
}
