package se.styrkedjan.forms.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.forms.overview.OverviewPage;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.context.WorkContext;

/** A decided document stays as it was, whatever is changed in its plan afterwards. */
class FrozenDocumentTest {

	private static final String GOAL = "Handläggningen är snabb";

	@TempDir
	Path folder;

	private Store store;
	private FormWindow window;

	@BeforeEach
	void decide() {
		store = DerbyStore.open(folder.resolve("db"));
		WorkContext.get().open(store);
		window = new FormWindow(store, PlanFixture.small("Enheten", 2026), new OverviewPage());
		window.form().choosePeriod(Period.VB);
		EditingSession session = window.session();
		session.execute(new FreezeReport(Reports.of(window.form().plan(), Period.VB).orElseThrow(), "1.2-3/2027",
				LocalDate.of(2027, 2, 1)));
		save();
	}

	@AfterEach
	void close() {
		window.close();
		WorkContext.get().close();
		store.close();
	}

	private void save() {
		window.session().save("test", "").join();
		window.settle();
	}

	private byte[] written(ReportFormat format, String name) throws IOException {
		return Files.readAllBytes(Printing.of(window.form()).write(format, folder.resolve(name), Progress.NONE));
	}

	/** Somebody else renames the unit and removes its goal, with all that hangs on it, and it is opened anew. */
	private void openAfterOthersHaveChangedThePlan() {
		String id = window.session().documentId();
		long revision = window.session().revision().number();
		window.close();
		Plan plan = (Plan) store.load(id).root();
		plan.setUnitName("Nya enheten");
		EcoreUtil.delete(PlanElements.all(plan, Goal.class).filter(goal -> GOAL.equals(goal.getTitle())).findFirst()
				.orElseThrow());
		store.save(new SaveRequest(plan, revision, "another", ""));
		window = new FormWindow(store, (Plan) store.load(id).root(), new OverviewPage());
		window.form().choosePeriod(Period.VB);
	}

	private static String text(byte[] html) {
		return new String(html, StandardCharsets.UTF_8);
	}

	@Test
	void itIsWrittenAsItWasAfterTheUnitWasRenamedAndTheGoalRemoved() throws IOException {
		byte[] before = written(ReportFormat.HTML, "before.html");

		openAfterOthersHaveChangedThePlan();

		byte[] after = written(ReportFormat.HTML, "after.html");
		assertArrayEquals(before, after);
		assertTrue(text(after).contains(GOAL) && !text(after).contains("Nya enheten"));
		for (ReportFormat format : ReportFormat.values()) {
			assertTrue(written(format, "after." + format.extension()).length > 1000, format.name());
		}
		window.form().choosePeriod(Period.T1);
		assertFalse(text(written(ReportFormat.HTML, "t1.html")).contains(GOAL), "the other documents follow the plan");
	}

	@Test
	void aGoalThatItReportsOnCannotBeRemovedUnawares() {
		var refused = assertThrows(RefusedException.class,
				() -> window.session().execute(new RemoveElements(List.of(window.goal(GOAL)))));
		assertEquals("reportIsFrozen", refused.refusal().code());
	}
}
