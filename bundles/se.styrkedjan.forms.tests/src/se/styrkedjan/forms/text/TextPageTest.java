package se.styrkedjan.forms.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.markup.MarkupEditor;

class TextPageTest {

	private FormWindow window;

	@BeforeEach
	void open() {
		window = new FormWindow(PlanFixture.small("Enheten", 2026), new TextPage());
		window.form().choosePeriod(Period.VB);
		window.settle();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void press(String words) {
		Button button = window.visible(Button.class, candidate -> candidate.getText().equals(words)).getFirst();
		button.notifyListeners(SWT.Selection, new Event());
		window.settle();
	}

	@Test
	void theTextOfTheFirstHeadingIsShown() {
		assertEquals("<p>Året gick väl.</p>", window.visible(MarkupEditor.class, any -> true).getFirst().html());
	}

	@Test
	void aReportThatIsNotOpenedIsOpenedWithItsHeadings() {
		window.form().choosePeriod(Period.T2);
		window.settle();

		press("Öppna Tertialrapport 2");

		assertTrue(Reports.of(window.form().plan(), Period.T2).orElseThrow().getSections().stream()
				.anyMatch(section -> section.getRole() == SectionRole.SUMMARY));
		assertTrue(window.visible(Tree.class, any -> true).getFirst().getItemCount() > 3);
		window.form().undo();
		assertTrue(Reports.of(window.form().plan(), Period.T2).isEmpty());
	}

	@Test
	void aNewSubheadingIsOneStepAndIsChosen() {
		Section first = Reports.of(window.form().plan(), Period.VB).orElseThrow().getSections().getFirst();

		press("Ny underrubrik");

		assertEquals(1, first.getSections().size());
		Tree tree = window.visible(Tree.class, any -> true).getFirst();
		assertEquals(first.getSections().getFirst(), tree.getSelection()[0].getData());
		window.form().undo();
		assertTrue(first.getSections().isEmpty());
	}

	@Test
	void deleteRemovesAnOwnHeading() {
		press("Ny rubrik");
		Tree tree = window.visible(Tree.class, any -> true).getFirst();
		Event delete = new Event();
		delete.keyCode = SWT.DEL;

		tree.notifyListeners(SWT.KeyDown, delete);

		assertEquals(1, Reports.of(window.form().plan(), Period.VB).orElseThrow().getSections().size());
	}
}
