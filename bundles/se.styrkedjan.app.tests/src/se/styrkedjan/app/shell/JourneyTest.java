package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.event.KeyEvent;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.markup.MarkupEditor;

/** The whole way of a planner, from an empty database over last year's document to this year's, by keyboard. */
class JourneyTest extends OnEmptyDatabase {

	private static final String SENTENCE = "Detta skrevs under resan";
	private static final String ACTIVITY = "Ny aktivitet under resan";
	private static final BigDecimal VALUE = new BigDecimal("77");

	@Test
	void aDocumentOfTheDemoIsImportedEditedAndPublished() throws Exception {
		Plan plan = DemoContent.documents().stream().filter(Plan.class::isInstance).map(Plan.class::cast)
				.filter(each -> each.getYear() == 2025).findFirst().orElseThrow();
		Path file = folder.resolve("vb.pdf");
		try (OutputStream out = Files.newOutputStream(file)) {
			Reports.writer(ReportFormat.PDF).write(Reports.compose(ReportRequest.of(plan, Period.VB)), out, Progress.NONE);
		}
		Hand.play(hand -> travel(hand, file));
	}

	@Test
	void aRealDocumentIsImportedEditedAndPublished() throws Exception {
		Path file = Path.of(System.getProperty("styrkedjan.shared", "../shared"), "corpus",
				"vb-2025-ekonomiskt-bistand.txt");
		assumeTrue(Files.exists(file), "skipped: the real document " + file + " is not here");
		Hand.play(hand -> travel(hand, file));
	}

	private void travel(Hand hand, Path document) throws Exception {
		importDocument(hand, document);
		hand.until("the plan is open", () -> window.getActivePage().getActiveEditor() instanceof PlanEditor editor
				&& editor.form().isPresent());
		hand.until("it can be seen", () -> ((PlanEditor) window.getActivePage().getActiveEditor()).form().orElseThrow()
				.isVisible());
		PlanForm form = hand.ask(() -> ((PlanEditor) window.getActivePage().getActiveEditor()).form().orElseThrow());
		EditingSession session = hand.ask(form::session);
		assertFalse(hand.ask(session::isDirty), "the import is saved");
		Plan before = hand.ask(() -> EcoreUtil.copy(form.plan()));
		Goal goal = writeText(hand, form);
		Indicator indicator = enterOutcome(hand, form);
		renameActivity(hand, form);
		undoAndRedo(hand, form, before);
		hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		hand.until("all is saved", () -> !session.isDirty());
		assertTrue(hand.ask(() -> WorkContext.get().store().orElseThrow().history(form.plan().getId()).size()) >= 2);
		Path made = makeDocument(hand, form);
		readBack(made, hand.ask(goal::getTitle), hand.ask(indicator::getTitle));
	}

	private void importDocument(Hand hand, Path document) {
		hand.picture("1-welcome-" + document.getFileName());
		hand.press("Importera");
		Shell wizard = hand.dialog("Importera dokument");
		Table files = hand.find("the list of files", Table.class, each -> true);
		hand.press("Välj filer …");
		hand.nameFile(document, () -> hand.ask(() -> files.getItemCount() > 0));
		hand.press("Nästa");
		hand.find("the year that was read", Text.class, text -> text.getText().equals("2025"));
		hand.picture("2-review-" + document.getFileName());
		hand.press("Nästa");
		hand.picture("3-match-" + document.getFileName());
		hand.press("Spara importen");
		hand.gone(wizard);
		assertEquals(1, hand.ask(() -> WorkContext.get().store().orElseThrow()
				.documents(DocumentFilter.of(DocumentKind.PLAN)).size()));
	}

	private static Goal writeText(Hand hand, PlanForm form) {
		Goal goal = hand.ask(() -> PlanElements.all(form.plan(), Goal.class)
				.filter(each -> each.getLevel() == GoalLevel.UNIT).findFirst().orElseThrow());
		hand.begin(() -> form.reveal(goal));
		MarkupEditor editor = hand.find("the analysis", MarkupEditor.class,
				each -> each.isEnabled() && label(each).equals("Analys"));
		hand.focus(editor.control());
		hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
		hand.type(SENTENCE);
		hand.until("the text is in the plan", () -> analysis(goal).contains(SENTENCE));
		hand.picture("4-goal");
		return goal;
	}

	private static String analysis(Goal goal) {
		return PeriodEntries.find(goal.getAssessments(), Period.VB).map(Assessment::getAnalysis).orElse("");
	}

	private static String label(MarkupEditor editor) {
		return Hand.all(editor, org.eclipse.swt.widgets.Label.class, label -> true).stream().findFirst()
				.map(org.eclipse.swt.widgets.Label::getText).orElse("");
	}

	private static Indicator enterOutcome(Hand hand, PlanForm form) {
		showPage(hand, form, "Indikatorer");
		EditableGrid grid = hand.find("the grid of indicators", EditableGrid.class, each -> true);
		Indicator indicator = hand.ask(() -> PlanElements.all(form.plan(), Indicator.class)
				.filter(each -> each.eContainer() instanceof Goal goal && goal.getLevel() == GoalLevel.UNIT)
				.findFirst().orElseThrow());
		hand.begin(() -> grid.select(row(grid, indicator.getTitle()), column(grid, "outcome")));
		hand.focus(grid);
		hand.type(VALUE.toPlainString());
		hand.key(KeyEvent.VK_ENTER);
		hand.until("the outcome is in the plan", () -> PeriodEntries.find(indicator.getOutcomes(), Period.VB)
				.map(Outcome::getValue).filter(value -> value.compareTo(VALUE) == 0).isPresent());
		hand.picture("5-indicators");
		return indicator;
	}

	private static void renameActivity(Hand hand, PlanForm form) {
		showPage(hand, form, "Aktiviteter");
		EditableGrid grid = hand.find("the grid of activities", EditableGrid.class, each -> true);
		Activity activity = hand.ask(() -> PlanElements.all(form.plan(), Activity.class)
				.filter(each -> each.eContainer() instanceof Goal goal && goal.getLevel() == GoalLevel.UNIT)
				.findFirst().orElseThrow());
		hand.begin(() -> grid.select(row(grid, activity.getTitle()), 0));
		hand.focus(grid);
		hand.type(ACTIVITY);
		hand.key(KeyEvent.VK_ENTER);
		hand.until("the activity is renamed", () -> ACTIVITY.equals(activity.getTitle()));
		hand.picture("6-activities");
	}

	private static int row(EditableGrid grid, String title) {
		return IntStream.range(0, grid.model().rowCount())
				.filter(row -> grid.model().cell(row, 0).text().equals(title)).findFirst().orElseThrow();
	}

	private static int column(EditableGrid grid, String id) {
		return IntStream.range(0, grid.model().columns().size())
				.filter(column -> grid.model().columns().get(column).id().equals(id)).findFirst().orElseThrow();
	}

	/** Everything that was done is undone, to the plan as it was imported, and done again. */
	private static void undoAndRedo(Hand hand, PlanForm form, Plan before) {
		Plan after = hand.ask(() -> EcoreUtil.copy(form.plan()));
		for (int i = 0; i < 40 && hand.ask(() -> form.session().isDirty()); i++) {
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
			Hand.pause(120);
		}
		hand.until("all is undone", () -> EcoreUtil.equals(before, form.plan()));
		for (int i = 0; i < 40 && !hand.ask(() -> EcoreUtil.equals(after, form.plan())); i++) {
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
			Hand.pause(120);
		}
		hand.until("all is done again", () -> EcoreUtil.equals(after, form.plan()));
	}

	private Path makeDocument(Hand hand, PlanForm form) {
		showPage(hand, form, "Dokument");
		Path made = folder.resolve("made.pdf");
		hand.press("Skapa PDF");
		hand.nameFile(made, () -> Files.exists(made));
		hand.picture("8-document");
		return made;
	}

	private static void readBack(Path made, String goal, String indicator) throws Exception {
		Plan read = DocumentImporter.read(made, ImportOptions.NONE).plan().plan();
		Goal found = PlanElements.all(read, Goal.class).filter(each -> goal.equals(each.getTitle())).findFirst()
				.orElseThrow(() -> new AssertionError("goal “" + goal + "” is missing in the document"));
		assertTrue(analysis(found).contains(SENTENCE), () -> analysis(found));
		Indicator measured = PlanElements.all(read, Indicator.class).filter(each -> indicator.equals(each.getTitle()))
				.findFirst().orElseThrow(() -> new AssertionError("indicator “" + indicator + "” is missing"));
		assertEquals(0, VALUE.compareTo(
				PeriodEntries.find(measured.getOutcomes(), Period.VB).map(Outcome::getValue).orElseThrow()));
		assertTrue(PlanElements.all(read, Activity.class).map(Activity::getTitle).toList().contains(ACTIVITY),
				() -> PlanElements.all(read, Activity.class).map(Activity::getTitle).toList().toString());
	}
}
