package se.styrkedjan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceFieldTest {

	private Shell shell;
	private ChoiceField field;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		EditableGrid grid = new EditableGrid(shell, "Tal", new NumbersModel());
		GridCanvas canvas = (GridCanvas) grid.getChildren()[0];
		field = new ChoiceField(canvas, canvas.editing(),
				List.of("○ Ej genomförd", "● Utan anmärkning", "◆ Med anmärkning", "Mellan"));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void type(String letters) {
		letters.chars().forEach(letter -> field.type((char) letter));
	}

	@Test
	void theFirstLetterChoosesTheFirstWordThatBeginsSo() {
		type("u");
		assertEquals("● Utan anmärkning", field.text());
	}

	@Test
	void lettersInQuickSuccessionSpellAWord() {
		type("mel");
		assertEquals("Mellan", field.text());
	}

	@Test
	void theSameLetterAgainGoesToTheNextWord() {
		type("mm");
		assertEquals("Mellan", field.text());
		type("m");
		assertEquals("◆ Med anmärkning", field.text());
	}

	@Test
	void anotherLetterThatGoesOnWithNoWordBeginsANewOne() {
		type("mu");
		assertEquals("● Utan anmärkning", field.text());
	}

	@Test
	void itIsAsWideAsItsLongestWordsInANarrowCellAndAsTheCellInAWideOne() {
		int words = field.control().computeSize(-1, -1).x;
		assertTrue(field.size(20).x >= words);
		assertTrue(field.size(words + 100).x >= words + 100);
	}
}
