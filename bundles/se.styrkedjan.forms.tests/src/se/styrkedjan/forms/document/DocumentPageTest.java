package se.styrkedjan.forms.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.store.Progress;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.form.ScrollPage;

class DocumentPageTest {

	@TempDir
	Path folder;

	private FormWindow window;

	@BeforeEach
	void open() {
		window = new FormWindow(PlanFixture.small("Enheten", 2026), new DocumentPage());
		window.form().choosePeriod(Period.VB);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private boolean says(String words) {
		return !window.visible(Label.class, label -> label.getText().contains(words)).isEmpty();
	}

	@Test
	void thePagesAndTheirContentsAreShownAndAreMarkedWhenThePlanHasChanged() {
		window.await(() -> says("så som de skrivs ut"));
		assertTrue(window.visible(StyledText.class, any -> true).stream().anyMatch(text -> text.getLineCount() > 3));

		Text number = window.visible(Text.class, any -> true).getFirst();
		number.setText("SDN 2026/12");
		number.notifyListeners(SWT.FocusOut, new Event());

		Report report = Reports.of(window.form().plan(), Period.VB).orElseThrow();
		assertEquals("SDN 2026/12", report.getRegistrationNumber());
		assertTrue(says("Planen har ändrats sedan sidorna gjordes"));
		window.await(() -> says("så som de skrivs ut"));
	}

	@Test
	void theFieldsStayInPlaceWhenTheContentsAboveThemCome() {
		window.shell().setSize(900, 500);
		window.settle();
		Text number = window.visible(Text.class, any -> true).getFirst();
		ScrollPage panel = window.visible(ScrollPage.class, any -> true).getFirst();
		panel.showControl(number);
		int before = number.toDisplay(0, 0).y;
		window.await(() -> says("så som de skrivs ut"));
		window.settle();
		assertEquals(before, number.toDisplay(0, 0).y);
	}

	@Test
	void charactersThatCannotBePrintedAreToldAboveThePages() {
		window.await(() -> says("så som de skrivs ut"));
		assertFalse(says("skrivs som en ruta"));
		Goal goal = PlanElements.all(window.form().plan(), Goal.class).reduce((first, second) -> second).orElseThrow();
		window.session().execute(new SetFeature(goal, SteeringPackage.Literals.GOAL__TITLE, "Mål med 漢"));
		window.await(() -> says("skrivs som en ruta i PDF: 漢"));
		window.form().undo();
		window.await(() -> !says("skrivs som en ruta"));
	}

	@Test
	void aFileAppearsOnlyWhole() throws IOException {
		Path file = folder.resolve("vb.pdf");
		Printing.of(window.form()).write(ReportFormat.PDF, file, Progress.NONE);
		assertTrue(Files.size(file) > 1000);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void aDateThatCannotBeReadStaysInItsFieldAndSaysWhatIsWanted() {
		Text date = window.visible(Text.class, any -> true).get(4);
		date.setText("snart");
		date.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("snart", date.getText());
		assertTrue(says("Skriv datumet som"));
		assertFalse(window.session().undoable().isPresent());
	}
}
