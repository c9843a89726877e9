package se.styrkedjan.forms.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.period.ApproveReport;
import se.styrkedjan.editing.period.MarkReady;
import se.styrkedjan.forms.activity.ActivityPage;
import se.styrkedjan.forms.economy.EconomyPage;
import se.styrkedjan.forms.goal.GoalPage;
import se.styrkedjan.forms.indicator.IndicatorPage;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.text.TextPage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.context.WorkContext;

/** What was said in the period before is at hand in each page and copied on request. */
class EarlierTextTest {

	@TempDir
	Path folder;

	private final TextPage texts = new TextPage();
	private final IndicatorPage indicators = new IndicatorPage();
	private FormWindow window;
	private Goal goal;

	@BeforeEach
	void open() {
		Plan plan = PlanFixture.plan("Enheten", 2026)
				.goal(se.styrkedjan.model.steering.GoalLevel.UNIT, "", "Handläggningen är snabb")
				.assessed(Period.T1, Status.PARTLY).indicator("Beslut i tid", "90")
				.outcome(Period.T1, "81.5", Status.PARTLY).build();
		window = new FormWindow(plan, new GoalPage(), texts, indicators, new EconomyPage(), new ActivityPage());
		goal = window.goal("Handläggningen är snabb");
		window.session().execute(new SetAssessment(goal, Period.T1, Literals.ASSESSMENT__ANALYSIS, "<p>Gick bra.</p>"));
		window.form().choosePeriod(Period.T2);
		window.form().reveal(goal);
		window.settle();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void press(String verb) {
		window.visible(Button.class, button -> button.getText().equals(verb)).getFirst().notifyListeners(SWT.Selection,
				null);
		window.settle();
	}

	private void press(String verb, String answer) {
		window.shell().getDisplay().timerExec(100, () -> {
			Shell dialog = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != window.shell())
					.findFirst().orElseThrow();
			all(dialog).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(button -> button.getText().equals(answer)).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, null);
		});
		press(verb);
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite inner
				? Stream.concat(Stream.of(child), all(inner))
				: Stream.of(child));
	}

	private boolean offers(String verb) {
		return !window.visible(Button.class, button -> button.getText().equals(verb)).isEmpty();
	}

	private String analysis() {
		return Assessments.of(goal, Period.T2).map(said -> said.getAnalysis()).orElse("");
	}

	@Test
	void theAnalysisOfTheLastPeriodIsCopiedIntoAnEmptyFieldAndTakenBack() {
		assertFalse(window.visible(Link.class, link -> link.getText().contains("Förra perioden (T1 2026)")).isEmpty());
		assertFalse(window.visible(Label.class, label -> label.getText().equals("◆ Uppfylls delvis")).isEmpty());
		press("Kopiera texten hit");
		assertEquals("<p>Gick bra.</p>", analysis());
		window.form().undo();
		assertEquals("", Optional.ofNullable(analysis()).orElse(""));
	}

	@Test
	void aTextThatIsThereIsNotLostUnlessItIsToBeReplaced() {
		window.session().execute(new SetAssessment(goal, Period.T2, Literals.ASSESSMENT__ANALYSIS, "<p>Ny.</p>"));
		window.settle();
		press("Kopiera texten hit", "Avbryt");
		assertEquals("<p>Ny.</p>", analysis());
		press("Kopiera texten hit", "Lägg till sist");
		assertEquals("<p>Ny.</p><p>Gick bra.</p>", analysis());
		press("Kopiera texten hit", "Ersätt");
		assertEquals("<p>Gick bra.</p>", analysis());
	}

	@Test
	void theSectionInTheSamePlaceIsFoundInTheReportBefore() {
		window.session().execute(new OpenReport(window.form().plan(), Period.T1, null));
		window.session().execute(new OpenReport(window.form().plan(), Period.T2, null));
		var before = Reports.of(window.form().plan(), Period.T1).orElseThrow().getSections().stream()
				.filter(section -> section.getRole() == SectionRole.SUMMARY).findFirst().orElseThrow();
		window.session().execute(new se.styrkedjan.editing.operations.SetSectionText(before, "<p>Året börjar.</p>"));
		var now = Reports.of(window.form().plan(), Period.T2).orElseThrow().getSections().stream()
				.filter(section -> section.getRole() == SectionRole.SUMMARY).findFirst().orElseThrow();
		window.form().reveal(now);
		window.settle();
		press("Kopiera texten hit");
		assertEquals("<p>Året börjar.</p>", now.getText());
	}

	@Test
	void theFiguresOfTheLastPeriodFillWhatIsEmpty() {
		Indicator indicator = PlanElements.all(window.form().plan(), Indicator.class).findFirst().orElseThrow();
		window.form().reveal(indicator);
		window.settle();
		press("Kopiera uppgifterna hit");
		Outcome copied = indicator.getOutcomes().stream().filter(one -> one.getPeriod() == Period.T2).findFirst()
				.orElseThrow();
		assertEquals(0, new BigDecimal("81.5").compareTo(copied.getValue()));
		assertFalse(offers("Kopiera uppgifterna hit"), "there is nothing left to copy");
		window.form().undo();
		assertTrue(indicator.getOutcomes().stream().noneMatch(one -> one.getPeriod() == Period.T2));
	}

	@Test
	void budgetAndForecastOfAnEconomyLineAreCopiedButNotItsOutcome() {
		EconomyLine line = line();
		for (var said : Map.of(Literals.AMOUNT__OUTCOME, "310", Literals.AMOUNT__BUDGET, "300", Literals.AMOUNT__FORECAST, "920")
				.entrySet()) {
			window.session().execute(new SetAmount(line, Period.T1, said.getKey(), new BigDecimal(said.getValue())));
		}
		window.session().execute(new SetAmount(line, Period.T1, Literals.AMOUNT__EXPLANATION, "<p>Fler bidrag.</p>"));
		window.form().reveal(line);
		window.settle();
		assertFalse(window.visible(Label.class, label -> label.getText().contains("310\u00a0tkr")).isEmpty());
		press("Kopiera uppgifterna hit");
		press("Kopiera texten hit");
		var copied = PeriodEntries.find(line.getAmounts(), Period.T2).orElseThrow();
		assertEquals(List.of(new BigDecimal("300"), new BigDecimal("920"), "<p>Fler bidrag.</p>"),
				List.of(copied.getBudget(), copied.getForecast(), copied.getExplanation()));
		assertNull(copied.getOutcome(), "an outcome is another each time");
		assertFalse(offers("Kopiera uppgifterna hit"), "there is nothing left to copy");
		window.form().undo();
		window.form().undo();
		assertTrue(PeriodEntries.find(line.getAmounts(), Period.T2).isEmpty());
	}

	@Test
	void stateDeviationAndAnalysisOfAnActivityAreCopied() {
		Activity activity = Elements.create(Literals.ACTIVITY);
		activity.setTitle("Utbilda alla");
		window.session().execute(new AddElement(goal, Literals.GOAL__ACTIVITIES, activity));
		for (var said : Map.of(Literals.ACTIVITY_REPORT__STATUS, ActivityState.ONGOING, Literals.ACTIVITY_REPORT__DEVIATION,
				"En månad sen", Literals.ACTIVITY_REPORT__ANALYSIS, "<p>Hälften är klara.</p>").entrySet()) {
			window.session().execute(new SetActivityReport(activity, Period.T1, said.getKey(), said.getValue()));
		}
		window.form().reveal(activity);
		window.settle();
		assertFalse(window.visible(Label.class, label -> label.getText().contains("Avvikelse: En månad sen")).isEmpty());
		press("Kopiera uppgifterna hit");
		press("Kopiera texten hit");
		var copied = PeriodEntries.find(activity.getReports(), Period.T2).orElseThrow();
		assertEquals(List.of(ActivityState.ONGOING, "En månad sen", "<p>Hälften är klara.</p>"),
				List.of(copied.getStatus(), copied.getDeviation(), copied.getAnalysis()));
	}

	@Test
	void nothingIsCopiedIntoAPeriodThatIsApproved() {
		EconomyLine line = line();
		window.session().execute(new SetAmount(line, Period.T1, Literals.AMOUNT__BUDGET, BigDecimal.TEN));
		window.session().execute(new SetAmount(line, Period.T1, Literals.AMOUNT__EXPLANATION, "<p>Text.</p>"));
		window.session().execute(new OpenReport(window.form().plan(), Period.T2, null));
		window.form().reveal(line);
		window.settle();
		assertTrue(offers("Kopiera uppgifterna hit") && offers("Kopiera texten hit"));
		var report = Reports.of(window.form().plan(), Period.T2).orElseThrow();
		window.session().execute(new MarkReady(report));
		window.session().execute(new ApproveReport(report, "Chef", LocalDate.of(2026, 9, 20)));
		window.settle();
		assertFalse(offers("Kopiera uppgifterna hit") || offers("Kopiera texten hit"));
		assertTrue(offers("Återlämna …"), "the way back");
	}

	private EconomyLine line() {
		Economy economy = Elements.create(Literals.ECONOMY);
		EconomyPart part = Elements.create(Literals.ECONOMY_PART);
		EconomyLine line = Elements.create(Literals.ECONOMY_LINE);
		line.setTitle("Bidrag");
		part.getLines().add(line);
		economy.getParts().add(part);
		window.session().execute(new SetFeature(window.form().plan(), Literals.PLAN__ECONOMY, economy));
		return line;
	}

	@Test
	void theFirstPeriodOfAYearHasWhatWasSaidLastTheYearBefore() {
		window.close();
		try (Store store = DerbyStore.open(folder.resolve("db"))) {
			Plan before = PlanFixture.plan("Enheten", 2025).goal(se.styrkedjan.model.steering.GoalLevel.UNIT, "", "Förr")
					.lineage("shared").assessed(Period.T2, Status.NOT).assessed(Period.VB, Status.FULLY)
					.section(Period.VB, "Kompetens", "<p>Alla är utbildade.</p>").build();
			store.save(new SaveRequest(before, 0, "test", ""));
			WorkContext.get().open(store);
			Plan plan = PlanFixture.plan("Enheten", 2026).goal(se.styrkedjan.model.steering.GoalLevel.UNIT, "", "Nu")
					.lineage("shared").section(Period.T1, "Kompetens", "").build();
			window = new FormWindow(store, plan, new GoalPage(), texts);
			window.form().choosePeriod(Period.T1);
			window.form().reveal(window.goal("Nu"));
			window.await(() -> says("● Uppfylls helt"));
			assertFalse(window.visible(Link.class, link -> link.getText().contains("Förra perioden (VB 2025)")).isEmpty());

			var section = Reports.of(window.form().plan(), Period.T1).orElseThrow().getSections().getFirst();
			window.form().reveal(section);
			window.await(() -> offers("Kopiera texten hit"));
			press("Kopiera texten hit");
			assertEquals("<p>Alla är utbildade.</p>", section.getText());
			WorkContext.get().close();
		}
	}

	private boolean says(String words) {
		return !window.visible(Label.class, label -> label.getText().equals(words)).isEmpty();
	}
}
