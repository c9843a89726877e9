package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.time.LocalDate;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;

/** Dialogs by keyboard, with wrong input first: each says what is wanted, keeps what was typed and goes on from there. */
class DialogsTest extends OnEmptyDatabase {

	private static final SteeringPackage MODEL = SteeringPackage.eINSTANCE;

	@Test
	void aReportIsFrozenAndOpenedAgain() throws Exception {
		Hand.play(hand -> {
			PlanForm form = open(hand, 2026);
			hand.begin(() -> form.choosePeriod(Period.T2));
			showPage(hand, form, "Dokument");
			hand.press("Lås vid beslut");
			Shell freeze = hand.dialog("Lås Tertialrapport 2");
			hand.retype("es 2026-90");
			hand.key(KeyEvent.VK_TAB);
			hand.retype("2026-13-31");
			hand.key(KeyEvent.VK_ENTER);
			hand.find("what is wanted", Label.class, label -> label.getText().contains("Skriv datumet som"));
			hand.picture("freeze-wrong");
			hand.retype("2026-09-20");
			hand.key(KeyEvent.VK_ENTER);
			hand.gone(freeze);
			hand.until("the report is frozen and saved", () -> state(form) == ReportState.FROZEN
					&& !form.session().isDirty());
			assertEquals(LocalDate.of(2026, 9, 20), hand.ask(() -> report(form).getDecisionDate()));
			hand.picture("frozen");
			hand.press("Lås upp");
			Shell thaw = hand.dialog("Lås upp Tertialrapport 2");
			hand.key(KeyEvent.VK_ENTER);
			hand.find("what is wanted", Label.class, label -> label.getText().contains("Skriv varför"));
			hand.picture("thaw-wrong");
			hand.type("fel datum");
			hand.key(KeyEvent.VK_ENTER);
			hand.gone(thaw);
			hand.until("the report is open and saved", () -> state(form) != ReportState.FROZEN
					&& !form.session().isDirty());
		});
	}

	@Test
	void aDocumentWithAPersonalNumberIsNotMade() throws Exception {
		Hand.play(hand -> {
			PlanForm form = open(hand, 2026);
			Goal goal = hand.ask(() -> unitGoal(form));
			// The number that the tax authority gives for tests.
			hand.ask(() -> form.perform(new SetAssessment(goal, Period.VB, MODEL.getAssessment_Analysis(),
					"<p>Gäller 19121212-1212.</p>")));
			hand.begin(() -> form.choosePeriod(Period.VB));
			Hand.pause(2_000);
			showPage(hand, form, "Dokument");
			hand.press("Skapa PDF");
			Shell refusal = hand.dialog("Dokumentet kan inte skapas än");
			hand.picture("personal-number");
			hand.press("Visa var");
			hand.gone(refusal);
			hand.until("the goal's page", () -> form.shown().title().equals("Mål"));
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
			hand.until("nothing is changed", () -> !form.session().isDirty());
		});
	}

	@Test
	void anEarlierRevisionIsBroughtBack() throws Exception {
		Hand.play(hand -> {
			PlanForm form = openUndecided(hand, 2026);
			Goal goal = hand.ask(() -> unitGoal(form));
			String first = hand.ask(goal::getTitle);
			hand.ask(() -> form.perform(new SetFeature(goal, MODEL.getGoal_Title(), "En annan rubrik")));
			showPage(hand, form, "Historik");
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
			hand.until("it is saved", () -> !form.session().isDirty());
			Table list = hand.find("two revisions", Table.class, table -> table.getItemCount() == 2);
			hand.focus(list);
			hand.key(KeyEvent.VK_END);
			hand.key(KeyEvent.VK_SPACE);
			hand.picture("history");
			hand.press("Återställ version 1");
			hand.until("the title is back", () -> unitGoal(form).getTitle().equals(first) && form.session().isDirty());
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
			hand.until("it is saved", () -> !form.session().isDirty());
			hand.picture("restored");
		});
	}

	@Test
	void whatTwoHaveChangedIsChosenBetween() throws Exception {
		Hand.play(hand -> {
			PlanForm form = openUndecided(hand, 2026);
			Goal goal = hand.ask(() -> unitGoal(form));
			String id = hand.ask(() -> form.session().documentId());
			Store store = WorkContext.get().store().orElseThrow();
			var stored = store.load(id);
			((Goal) PlanElements.find((Plan) stored.root(), goal.getId()).orElseThrow()).setTitle("Den andres rubrik");
			store.save(new SaveRequest(stored.root(), stored.revision().number(), "Kim", ""));
			hand.ask(() -> form.perform(new SetFeature(goal, MODEL.getGoal_Title(), "Min rubrik")));
			showPage(hand, form, "Mål");
			hand.key(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
			Shell merge = hand.dialog("Någon annan har sparat");
			hand.picture("merge");
			Button theirs = hand.find("the other's title", Button.class,
					button -> button.getText().contains("Den andres rubrik"));
			hand.focus(theirs);
			hand.key(KeyEvent.VK_SPACE);
			hand.press("Spara");
			hand.gone(merge);
			hand.until("both are saved", () -> !form.session().isDirty());
			assertEquals("Den andres rubrik", hand.ask(() -> unitGoal(form).getTitle()));
			assertEquals(3, store.history(id).size());
		});
	}

	@Test
	void aCaseIsRegisteredWithAWarningOfPersonalData() throws Exception {
		Hand.play(hand -> {
			PlanForm form = open(hand, 2026);
			showPage(hand, form, "Synpunkter och klagomål");
			hand.press("Nytt ärende");
			Shell dialog = hand.dialog("Nytt ärende");
			hand.retype("2026-02-30");
			hand.picture("case-wrong");
			assertFalse(hand.ask(() -> Hand.all(dialog, Button.class, b -> b.getText().equals("Registrera")).getFirst()
					.isEnabled()), "no case on a day that is none");
			hand.key(KeyEvent.VK_ESCAPE);
			hand.gone(dialog);
		});
	}

	@Test
	void aboutKeysAndSettingsOpenAndCloseByKeyboard() throws Exception {
		Hand.play(hand -> {
			for (String[] each : new String[][] {{"about", "Om Styrkedjan"}, {"keys", "Kortkommandon"},
					{"settings", "Inställningar"}}) {
				hand.begin(() -> execute("se.styrkedjan.app." + each[0]));
				Shell dialog = hand.dialog(each[1]);
				hand.picture(each[0]);
				hand.key(KeyEvent.VK_ESCAPE);
				hand.gone(dialog);
			}
		});
	}

	@Test
	void settingsKeepAFolderThatIsMissing() throws Exception {
		Hand.play(hand -> {
			hand.begin(() -> execute("se.styrkedjan.app.settings"));
			Shell dialog = hand.dialog("Inställningar");
			Text backup = hand.ask(() -> Hand.all(dialog, Text.class, text -> true).getLast());
			hand.focus(backup);
			hand.retype("/finns/inte");
			hand.press("Spara");
			Hand.pause(500);
			hand.picture("settings-wrong");
			assertFalse(hand.ask(dialog::isDisposed), "it stays open");
			assertTrue(hand.ask(() -> backup.getText().equals("/finns/inte")));
			hand.key(KeyEvent.VK_ESCAPE);
			hand.gone(dialog);
		});
	}

	private void execute(String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Plan demo(int year) {
		return DemoContent.documents().stream().filter(Plan.class::isInstance).map(Plan.class::cast)
				.filter(each -> each.getYear() == year).findFirst().orElseThrow();
	}

	/** The demo's plan of a year, whose goals are not locked by the decided plan document, saved and opened. */
	private PlanForm openUndecided(Hand hand, int year) {
		Plan plan = demo(year);
		plan.getReports().stream().filter(each -> each.getPeriod() == Period.VP)
				.forEach(each -> each.setState(ReportState.OPEN));
		return open(hand, plan);
	}

	/** The demo's plan of a year, saved and opened. */
	private PlanForm open(Hand hand, int year) {
		return open(hand, demo(year));
	}

	private PlanForm open(Hand hand, Plan plan) {
		Store store = WorkContext.get().store().orElseThrow();
		store.save(new SaveRequest(plan, 0, "Kim", ""));
		hand.begin(() -> PlanOpening.open(window.getActivePage(), store.document(plan.getId()).orElseThrow()));
		hand.until("the plan is open", () -> window.getActivePage().getActiveEditor() instanceof PlanEditor editor
				&& editor.form().filter(PlanForm::isVisible).isPresent());
		return hand.ask(() -> ((PlanEditor) window.getActivePage().getActiveEditor()).form().orElseThrow());
	}

	private static Goal unitGoal(PlanForm form) {
		return PlanElements.all(form.plan(), Goal.class).filter(each -> each.getLevel() == GoalLevel.UNIT).findFirst()
				.orElseThrow();
	}

	private static se.styrkedjan.model.steering.Report report(PlanForm form) {
		return form.plan().getReports().stream().filter(each -> each.getPeriod() == Period.T2).findFirst().orElseThrow();
	}

	private static ReportState state(PlanForm form) {
		return report(form).getState();
	}
}
