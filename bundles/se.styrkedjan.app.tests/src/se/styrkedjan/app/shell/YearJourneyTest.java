package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.PlanForm;
import se.styrkedjan.forms.plan.PlanOpening;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringChain;
import se.styrkedjan.report.FrozenReports;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.grid.EditableGrid;
import se.styrkedjan.ui.grid.GridRowKind;

/** A unit's year by keyboard: the plan from last year's report, two tertials, the report of the year, their documents. */
class YearJourneyTest extends OnEmptyDatabase {

	private static final int YEAR = 2026;
	private static final String ADDED = "Aktivitet som kom till efter beslutet";
	private static final List<Period> FOLLOWED = List.of(Period.T1, Period.T2, Period.VB);

	@Test
	void aYearIsLivedThroughFromPlanToReport() throws Exception {
		Hand.play(hand -> {
			Plan last = installLastYear(hand);
			PlanForm form = beginTheYear(hand, last);
			String first = hand.ask(() -> ownActivity(form.plan()).getTitle());
			ready(hand, form, Period.VP);
			decide(hand, form, Period.VP, "AR 2026-1");
			add(hand, form);
			for (Period period : FOLLOWED) {
				open(hand, form, period);
				enter(hand, form, period, value(period));
				ready(hand, form, period);
			}
			decide(hand, form, Period.VB, "AR 2027-1");
			readDocuments(hand, form, first);
		});
	}

	private static String value(Period period) {
		return String.valueOf(71 + FOLLOWED.indexOf(period));
	}

	private Plan installLastYear(Hand hand) {
		Store store = WorkContext.get().store().orElseThrow();
		List<EObject> documents = DemoContent.documents();
		documents.stream().filter(root -> root instanceof Organisation || root instanceof SteeringChain)
				.forEach(root -> store.save(new SaveRequest(root, 0, "test", "")));
		Plan last = documents.stream().filter(Plan.class::isInstance).map(Plan.class::cast)
				.filter(plan -> plan.getYear() == YEAR - 1).findFirst().orElseThrow();
		store.save(new SaveRequest(last, 0, "test", ""));
		hand.ask(() -> {
			WorkContext.get().changed();
			WorkContext.get().choose(new Choice(last.getUnitId(), last.getUnitName(), YEAR - 1));
			return null;
		});
		return last;
	}

	private PlanForm beginTheYear(Hand hand, Plan last) {
		hand.begin(() -> PlanOpening.open(window.getActivePage(),
				WorkContext.get().store().orElseThrow().document(last.getId()).orElseThrow()));
		form(hand, YEAR - 1);
		hand.begin(() -> {
			try {
				window.getService(IHandlerService.class).executeCommand("se.styrkedjan.forms.nextYear", null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		Shell wizard = hand.dialog("Nästa års plan");
		hand.picture("year-1-next");
		hand.press("Skapa planen");
		hand.gone(wizard);
		return form(hand, YEAR);
	}

	/** The form of the plan of a year, once it is open and seen. */
	private PlanForm form(Hand hand, int year) {
		hand.until("the plan of " + year + " is open",
				() -> window.getActivePage().getActiveEditor() instanceof PlanEditor editor && editor.form()
						.filter(shown -> shown.plan().getYear() == year && shown.isVisible()).isPresent());
		return hand.ask(() -> ((PlanEditor) window.getActivePage().getActiveEditor()).form().orElseThrow());
	}

	private static Report report(PlanForm form, Period period) {
		return form.plan().getReports().stream().filter(report -> report.getPeriod() == period).findFirst().orElse(null);
	}

	private static void choose(Hand hand, PlanForm form, Period period) {
		hand.until("period " + period, () -> {
			if (form.period() != period) {
				Hand.all(form, Button.class, button -> button.getData() == period).forEach(Button::setFocus);
			}
			return form.period() == period || Hand.all(form, Button.class, button -> button.getData() == period).stream()
					.anyMatch(Button::isFocusControl);
		});
		if (hand.ask(form::period) != period) {
			hand.key(KeyEvent.VK_SPACE);
		}
		hand.until("period " + period, () -> form.period() == period);
	}

	private static void open(Hand hand, PlanForm form, Period period) {
		showPage(hand, form, "Översikt");
		choose(hand, form, period);
		if (hand.ask(() -> report(form, period)) == null) {
			hand.press("Öppna perioden");
			Button cancel = hand.find("the dialog", Button.class, button -> button.getText().equals("Avbryt"));
			Shell dialog = hand.ask(cancel::getShell);
			hand.press("Öppna perioden");
			hand.gone(dialog);
		}
		hand.until(period + " is opened", () -> report(form, period) != null);
	}

	/** Marked ready, although the demo's year lacks much, and approved. */
	private static void ready(Hand hand, PlanForm form, Period period) {
		showPage(hand, form, "Översikt");
		choose(hand, form, period);
		hand.press("Klarmarkera");
		hand.until("it is ready or asked about", () -> report(form, period).getState() == ReportState.READY
				|| hand.front().getText().equals("Något saknas ännu"));
		if (hand.ask(() -> report(form, period).getState()) != ReportState.READY) {
			hand.press("Klarmarkera ändå");
		}
		hand.until(period + " is ready", () -> report(form, period).getState() == ReportState.READY);
		hand.press("Godkänn");
		hand.until("the dialog of approval", () -> hand.front().getText().startsWith("Godkänn "));
		Shell dialog = hand.ask(hand::front);
		Text by = hand.find("who approves", Text.class, field -> true);
		hand.focus(by);
		hand.retype("Avdelningschef");
		hand.picture("year-2-approve-" + period);
		hand.press("Godkänn");
		hand.gone(dialog);
		hand.until(period + " is approved", () -> report(form, period).getState() == ReportState.APPROVED);
	}

	private static void decide(Hand hand, PlanForm form, Period period, String number) {
		hand.press("Lås vid beslut");
		hand.until("the dialog of decision", () -> hand.front().getText().startsWith("Lås "));
		Shell dialog = hand.ask(hand::front);
		Text field = hand.find("the number", Text.class, each -> true);
		hand.focus(field);
		hand.retype(number.toLowerCase(Locale.ROOT));
		hand.press("Lås vid beslut");
		hand.gone(dialog);
		hand.until(period + " is decided", () -> report(form, period).getState() == ReportState.FROZEN);
		hand.picture("year-3-decided-" + period);
	}

	private static Activity ownActivity(Plan plan) {
		return PlanElements.all(plan, Activity.class).filter(YearJourneyTest::isOwn).findFirst().orElseThrow();
	}

	private static boolean isOwn(EObject element) {
		return element.eContainer() instanceof Goal goal && goal.getLevel() == GoalLevel.UNIT;
	}

	/** What was decided cannot be changed; what is added after the decision must not reach the document that was decided. */
	private static void add(Hand hand, PlanForm form) {
		showPage(hand, form, "Aktiviteter");
		EditableGrid grid = hand.find("the grid of activities", EditableGrid.class, each -> true);
		Activity activity = hand.ask(() -> ownActivity(form.plan()));
		String before = hand.ask(activity::getTitle);
		hand.begin(() -> grid.select(row(grid, before), 0));
		hand.focus(grid);
		hand.type(ADDED);
		hand.key(KeyEvent.VK_ENTER);
		hand.picture("year-3-locked");
		assertEquals(before, hand.ask(activity::getTitle));
		hand.begin(() -> grid.select(newRow(grid, row(grid, before)), 0));
		hand.focus(grid);
		hand.type(ADDED);
		hand.key(KeyEvent.VK_ENTER);
		hand.until("the activity is added", () -> activities(form.plan()).contains(ADDED));
	}

	private static int newRow(EditableGrid grid, int from) {
		return IntStream.range(from, grid.model().rowCount()).filter(row -> grid.model().rowKind(row) == GridRowKind.NEW)
				.findFirst().orElseThrow();
	}

	private static void enter(Hand hand, PlanForm form, Period period, String value) {
		showPage(hand, form, "Indikatorer");
		choose(hand, form, period);
		EditableGrid grid = hand.find("the grid of indicators", EditableGrid.class, each -> true);
		Indicator indicator = hand.ask(() -> PlanElements.all(form.plan(), Indicator.class).filter(YearJourneyTest::isOwn)
				.findFirst().orElseThrow());
		hand.begin(() -> grid.select(row(grid, indicator.getTitle()), column(grid, "outcome")));
		hand.focus(grid);
		hand.type(value);
		hand.key(KeyEvent.VK_ENTER);
		hand.until("the outcome is in the plan", () -> indicator.getOutcomes().stream()
				.anyMatch(outcome -> outcome.getPeriod() == period && outcome.getValue() != null
						&& outcome.getValue().toPlainString().equals(value)));
		hand.picture("year-4-outcome-" + period);
	}

	private static int row(EditableGrid grid, String title) {
		return IntStream.range(0, grid.model().rowCount()).filter(row -> grid.model().cell(row, 0).text().equals(title))
				.findFirst().orElseThrow();
	}

	private static int column(EditableGrid grid, String id) {
		return IntStream.range(0, grid.model().columns().size())
				.filter(column -> grid.model().columns().get(column).id().equals(id)).findFirst().orElseThrow();
	}

	private void readDocuments(Hand hand, PlanForm form, String first) throws Exception {
		List<String> planned = activities(document(hand, form, Period.VP));
		assertTrue(planned.contains(first), () -> planned.toString());
		assertFalse(planned.contains(ADDED), "the decided plan stays as it was");
		for (Period period : FOLLOWED) {
			Plan followed = document(hand, form, period);
			assertTrue(activities(followed).contains(ADDED), () -> period + ": " + activities(followed));
			assertTrue(outcomes(followed, period).contains(value(period)), () -> period + ": " + outcomes(followed, period));
		}
	}

	private static List<String> activities(Plan plan) {
		return PlanElements.all(plan, Activity.class).map(Activity::getTitle).toList();
	}

	private static List<String> outcomes(Plan plan, Period period) {
		return PlanElements.all(plan, Outcome.class).filter(outcome -> outcome.getPeriod() == period)
				.filter(outcome -> outcome.getValue() != null).map(outcome -> outcome.getValue().toPlainString()).toList();
	}

	/** The document of a period, read back from its file; the last one is made by the button. */
	private Plan document(Hand hand, PlanForm form, Period period) throws Exception {
		Path made = folder.resolve(period.getName().toLowerCase(Locale.ROOT) + ".pdf");
		if (period == Period.VB) {
			showPage(hand, form, "Dokument");
			choose(hand, form, period);
			hand.press("Skapa PDF");
			hand.nameFile(made, () -> Files.exists(made));
			hand.picture("year-5-document-" + period);
		} else {
			write(hand, form, period, made);
		}
		return DocumentImporter.read(made, ImportOptions.NONE).plan().plan();
	}

	/** What the button does, without the system's dialog. */
	private static void write(Hand hand, PlanForm form, Period period, Path file) throws Exception {
		Plan plan = hand.ask(() -> EcoreUtil.copy(form.plan()));
		ReportRequest request = new FrozenReports(WorkContext.get().store().orElseThrow())
				.resolve(ReportRequest.of(plan, period));
		try (OutputStream out = Files.newOutputStream(file)) {
			Reports.writer(ReportFormat.PDF).write(Reports.compose(request), out, Progress.NONE);
		}
	}
}
