package se.styrkedjan.forms.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.period.ApproveReport;
import se.styrkedjan.editing.period.MarkReady;
import se.styrkedjan.forms.chain.GoalBeginning;
import se.styrkedjan.forms.chain.GoalChange;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.plan.TitleField;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.markup.MarkupEditor;

class GoalPageTest {

	private static final String OWN = "Handläggningen är snabb";
	private static final String ABOVE = "Stödet är likvärdigt";

	private FormWindow window;

	@BeforeEach
	void open() {
		window = new FormWindow(PlanFixture.small("Enheten", 2026), new GoalPage());
		window.form().choosePeriod(Period.VB);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private void choose(String title) {
		window.form().reveal(window.goal(title));
		window.settle();
	}

	private StyledText titleField() {
		return (StyledText) window.visible(TitleField.class, field -> true).getFirst().control();
	}

	@Test
	void anApprovedPlanLocksWhatIsPlannedAndTellsTheWayBackWhileTheYearIsFollowedUp() {
		choose(OWN);
		assertTrue(titleField().getEditable());
		Plan plan = window.form().plan();
		if (plan.getReports().stream().noneMatch(report -> report.getPeriod() == Period.VP)) {
			window.session().execute(new OpenReport(plan, Period.VP, null));
		}
		Report report = plan.getReports().stream().filter(one -> one.getPeriod() == Period.VP).findFirst().orElseThrow();
		window.session().execute(new MarkReady(report));
		window.session().execute(new ApproveReport(report, "Chef", LocalDate.of(2026, 2, 1)));
		window.settle();
		assertFalse(titleField().getEditable());
		assertEquals(1, window.visible(Button.class, each -> each.getText().startsWith("Återlämna")).size());
		assertTrue(window.visible(Combo.class, each -> true).stream().anyMatch(Combo::getEnabled), "the status of VB");
		choose(ABOVE);
		assertTrue(window.visible(Button.class, each -> each.getText().startsWith("Återlämna")).isEmpty(),
				"decided above the unit in any case");
	}

	@Test
	void theTreeShowsTheWholeChain() {
		Tree tree = window.visible(Tree.class, any -> true).getFirst();
		assertEquals(1, tree.getItemCount());
		assertTrue(tree.getItem(0).getText().startsWith("1 En stad för alla"), tree.getItem(0).getText());
		assertTrue(tree.getItem(0).getItem(0).getText().startsWith("1.3 Stöd ges i tid"));
	}

	@Test
	void workBeginsAtTheFirstOwnGoal() {
		assertEquals(OWN, titleField().getText());
	}

	@Test
	void typingATitleAndLeavingMakesOneStepThatUndoTakesBack() {
		StyledText field = titleField();

		field.setText("Handläggningen är rättssäker");
		field.append(" och snabb");
		field.notifyListeners(SWT.FocusOut, new Event());

		Goal goal = window.form().choice().goal().orElseThrow();
		assertEquals("Handläggningen är rättssäker och snabb", goal.getTitle());
		window.form().undo();
		assertEquals(OWN, goal.getTitle());
		assertEquals(OWN, titleField().getText());
		assertTrue(window.session().undoable().isEmpty());
	}

	@Test
	void undoOfARemovalLeadsBackToTheGoal() {
		// given another goal is chosen after the removal
		Goal removed = window.goal(OWN);
		window.form().perform(new GoalChange(removed).removed());
		window.form().say("borta");
		choose(ABOVE);

		// when
		window.form().undo();

		// then the goal is shown, and what was said of its removal is not
		assertEquals(removed, window.form().choice().goal().orElseThrow());
		assertEquals(OWN, titleField().getText());
		assertTrue(window.visible(Label.class, label -> label.getText().equals("borta")).isEmpty());
	}

	@Test
	void whatIsTypedIsCommittedWhenTypingPauses() {
		titleField().setText("En ny rubrik");
		window.await(() -> window.session().undoable().isPresent());
		assertEquals("En ny rubrik", window.form().choice().goal().orElseThrow().getTitle());
	}

	@Test
	void anInheritedGoalHasNoFieldForItsTitleAndSaysWhy() {
		choose(ABOVE);
		assertTrue(window.visible(TitleField.class, any -> true).isEmpty());
		assertFalse(window.visible(Label.class, label -> label.getText().equals(ABOVE)).isEmpty());
		assertFalse(window.visible(Label.class, label -> label.getText().startsWith("Beslutat ovanför")).isEmpty());
	}

	@Test
	void anInheritedTextCanBeReadButNotWrittenIn() {
		window.goal(ABOVE).setDescription("<p>Beslutat</p>");
		choose(ABOVE);
		List<MarkupEditor> texts = window.visible(MarkupEditor.class, text -> text.html().contains("Beslutat"));
		assertEquals(1, texts.size());
		assertFalse(texts.getFirst().control().getEditable());
	}

	@Test
	void theStatusOfAnInheritedGoalIsReported() {
		choose(ABOVE);
		Combo status = window.visible(Combo.class, any -> true).getFirst();
		status.select(1);
		status.notifyListeners(SWT.Selection, new Event());
		assertEquals(Status.PARTLY, Assessments.status(window.goal(ABOVE), Period.VB));
	}

	@Test
	void theEarlierPeriodStandsBesideTheAnalysis() {
		choose(OWN);
		assertFalse(window.visible(org.eclipse.swt.widgets.Link.class,
				link -> link.getText().contains("Förra perioden (T1 2026)")).isEmpty());
	}

	@Test
	void thePlanHasNoFollowUp() {
		window.form().choosePeriod(Period.VP);
		window.settle();
		assertTrue(window.visible(Combo.class, any -> true).isEmpty());
	}

	@Test
	void aPlanWithoutGoalsOffersTheFirst() {
		window.close();
		window = new FormWindow(PlanFixture.plan("Enheten", 2026).build(), new GoalPage());
		window.visible(Button.class, button -> button.getText().equals(GoalBeginning.verb())).getFirst()
				.notifyListeners(SWT.Selection, new Event());
		window.settle();
		assertEquals(GoalLevel.UNIT, window.form().plan().getGoals().getFirst().getLevel());
		assertEquals("", titleField().getText());
		assertTrue(window.visible(Button.class, button -> button.getText().equals(GoalBeginning.verb())).isEmpty());
	}

	@Test
	void aGoalThatIsRemovedGivesWayToAnother() {
		Goal own = window.goal(OWN);
		window.form().perform(new GoalChange(own).removed());
		window.settle();
		assertEquals(GoalLevel.CITY_DIRECTION, window.form().choice().goal().orElseThrow().getLevel());
	}
}
