package se.styrkedjan.forms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.forms.goal.GoalPage;
import se.styrkedjan.forms.history.HistoryPage;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.context.WorkContext;

/** From typing to the database and its history, with a real database. */
class SavingTest {

	@TempDir
	Path folder;

	private Store store;
	private FormWindow window;
	private final HistoryPage history = new HistoryPage();

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		window = new FormWindow(store, PlanFixture.small("Enheten", 2026), new GoalPage(), history);
		WorkContext.get().open(store);
	}

	@AfterEach
	void close() {
		window.close();
		WorkContext.get().close();
		store.close();
	}

	private void retitle(String title) {
		StyledText field = (StyledText) window.visible(TitleField.class, any -> true).getFirst().control();
		field.setText(title);
		window.form().commit();
	}

	private void save() {
		assertTrue(new Saving(window.shell(), window.session(), "Planerare").save().isPresent());
		window.settle();
	}

	@Test
	void aSavedTitleIsInTheDatabaseAndTheMarkSaysSo() {
		retitle("Besked ges inom tio dagar");
		assertFalse(window.visible(Label.class, label -> label.getText().contains("Osparade")).isEmpty());

		save();

		Plan stored = (Plan) store.load(window.session().documentId()).root();
		assertTrue(PlanElements.all(stored, Goal.class)
				.anyMatch(goal -> goal.getTitle().equals("Besked ges inom tio dagar")));
		assertFalse(window.session().isDirty());
		assertFalse(window.visible(Label.class, label -> label.getText().startsWith("✓ Sparat")).isEmpty());
	}

	@Test
	void theHistoryTellsWhatChangedAndTakesItBack() {
		save();
		retitle("Besked ges inom tio dagar");
		save();
		window.form().show(history);

		window.await(() -> !window.visible(StyledText.class,
				text -> text.getText().contains("Handläggningen är snabb → Besked ges inom tio dagar")).isEmpty());
		assertEquals(2, store.history(window.session().documentId()).size());
	}

	@Test
	void thePeriodIsTheSameWhereverThePlanIsShown() {
		PlanChoice.of(window.session()).choose(Period.T1);
		assertEquals(Period.T1, window.form().period());
	}
}
