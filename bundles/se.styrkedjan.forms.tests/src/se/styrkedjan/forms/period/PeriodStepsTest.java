package se.styrkedjan.forms.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.forms.overview.OverviewPage;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.context.WorkContext;

/** A period of a plan from opened to approved on the overview, saved in a real database. */
class PeriodStepsTest {

	@TempDir
	Path folder;

	private Store store;
	private FormWindow window;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		WorkContext.get().open(store);
		window = new FormWindow(store, PlanFixture.small("Enheten", 2026), new OverviewPage());
		window.form().choosePeriod(Period.T2);
		window.settle();
	}

	@AfterEach
	void close() {
		window.close();
		WorkContext.get().close();
		store.close();
	}

	private void press(String verb) {
		window.visible(Button.class, button -> button.getText().equals(verb)).getFirst().notifyListeners(SWT.Selection,
				null);
	}

	/** Presses a verb and answers the dialog that comes: its fields in order, then its own verb. */
	private void press(String verb, String confirm, String... fields) {
		window.shell().getDisplay().timerExec(100, () -> answer(confirm, fields));
		press(verb);
		window.settle();
	}

	/** What is missing is found after a pause; before that nothing would be asked. */
	private void markReadyAnyway() {
		window.await(() -> PlanFindings.of(window.session()).missing().stream()
				.anyMatch(violation -> violation.arguments().contains(Period.T2)));
		press("Klarmarkera", "Klarmarkera ändå");
	}

	private void answer(String confirm, String... fields) {
		Shell dialog = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != window.shell())
				.findFirst().orElseThrow();
		var texts = all(dialog).filter(Text.class::isInstance).map(Text.class::cast).toList();
		for (int i = 0; i < fields.length; i++) {
			texts.get(i).setText(fields[i]);
		}
		all(dialog).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals(confirm)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, null);
		if (!dialog.isDisposed()) {
			dialog.close();
		}
	}

	private static java.util.stream.Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite inner
				? java.util.stream.Stream.concat(java.util.stream.Stream.of(child), all(inner))
				: java.util.stream.Stream.of(child));
	}

	private Report stored() {
		return Reports.of((Plan) store.load(window.session().documentId()).root(), Period.T2).orElseThrow();
	}

	private boolean says(String words) {
		return !window.visible(Label.class, label -> label.getText().contains(words)).isEmpty();
	}

	@Test
	void aPeriodIsOpenedMarkedReadyReturnedAndApprovedAndTheHistoryTellsEach() {
		press("Öppna perioden", "Öppna perioden", "2026-09-20");
		assertEquals("2026-09-20", stored().getDeadline().toString());
		assertTrue(says("2026-09-20"));

		markReadyAnyway();
		assertEquals(ReportState.READY, stored().getState());

		press("Återlämna", "Återlämna", "Skriv om 1.3");
		assertEquals("Skriv om 1.3", stored().getStateComment());
		assertTrue(says("↩ Återlämnad: Skriv om 1.3"));

		markReadyAnyway();
		press("Godkänn", "Godkänn", "Avdelningschef", "2062-09-22");
		assertNull(stored().getApprovedBy(), "a year that is mistyped");
		press("Godkänn", "Godkänn", "Avdelningschef", "2026-09-22");
		assertEquals("Avdelningschef", stored().getApprovedBy());
		assertTrue(says("✓ Godkänd av Avdelningschef 2026-09-22"));

		assertEquals("Tertialrapport 2: Godkänd av Avdelningschef 2026-09-22",
				store.history(window.session().documentId()).getFirst().comment());
		assertEquals(5, store.history(window.session().documentId()).size());
		window.form().undo();
		assertNull(Reports.of(window.form().plan(), Period.T2).orElseThrow().getApprovedBy());
	}

	@Test
	void aDateThatCannotBeReadOpensNothing() {
		press("Öppna perioden", "Öppna perioden", "snart");
		press("Öppna perioden", "Öppna perioden", "2062-09-14");
		assertFalse(Reports.of(window.form().plan(), Period.T2).isPresent());
	}
}
