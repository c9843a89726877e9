package se.styrkedjan.forms.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetMonthAmount;
import se.styrkedjan.editing.period.ApproveReport;
import se.styrkedjan.editing.period.MarkReady;
import se.styrkedjan.editing.period.ReturnReport;
import se.styrkedjan.forms.plan.FormWindow;
import se.styrkedjan.forms.table.GridHands;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.testsupport.PlanFixture;

/** The page with real widgets: rows are the band of the part, five lines of income, their sum, the lines of costs … */
class EconomyPageTest {

	private static final int OUTCOME = 1;
	private static final int DEVIATION = 3;

	private FormWindow window;
	private String asked = "";
	private GridHands hands;

	@BeforeEach
	void open() {
		Plan plan = PlanFixture.small("Enheten", 2025);
		StandardEconomy.addPart(plan, "Enheten").apply();
		window = new FormWindow(plan, new EconomyPage());
		window.form().choosePeriod(Period.VB);
		hands = new GridHands(window);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private EconomyLine line(int index) {
		return window.form().plan().getEconomy().getParts().getFirst().getLines().get(index);
	}

	private Amount amount(int index) {
		return line(index).getAmounts().stream().filter(amount -> amount.getPeriod() == Period.VB).findFirst()
				.orElse(null);
	}

	@Test
	void amountsAreTypedAsPeopleWriteThem() {
		hands.at(1, OUTCOME).enter("1 050");
		assertEquals(new BigDecimal("1050"), amount(0).getOutcome());
		hands.enter("2,5 mnkr");
		assertEquals(0, new BigDecimal("2500").compareTo(amount(1).getOutcome()));
		assertEquals(3, hands.grid().row());
	}

	@Test
	void aWrongAmountStaysInTheFieldAndNothingChanges() {
		hands.at(1, OUTCOME).enter("mycket");
		assertEquals("mycket", hands.typed());
		assertNull(amount(0));
		assertFalse(window.session().undoable().isPresent());
		hands.escape();
		hands.enter("7");
		assertEquals(new BigDecimal("7"), amount(0).getOutcome());
	}

	@Test
	void aWrongAmountIsNotTakenIntoAnotherPeriod() {
		hands.at(1, OUTCOME).enter("mycket");
		window.form().choosePeriod(Period.T1);
		window.settle();
		assertFalse(window.visible(Label.class, label -> label.getText().contains("mycket")).isEmpty(), "it is told of");
		hands.at(1, OUTCOME).enter("7");
		assertNull(amount(0));
		window.form().choosePeriod(Period.VB);
		assertNull(amount(0));
	}

	@Test
	void anApprovedPeriodThatTheMonthsHaveLeftBehindIsToldOfWithTheWayBack() {
		Plan plan = window.form().plan();
		window.session().execute(new SetFeature(plan.getEconomy(), Literals.ECONOMY__MONTHLY, true));
		window.session().execute(new SetMonthAmount(line(0), 1, Literals.MONTH_AMOUNT__OUTCOME, BigDecimal.ONE));
		window.session().execute(new OpenReport(plan, Period.T1, null));
		Report report = plan.getReports().getLast();
		window.session().execute(new MarkReady(report));
		window.session().execute(new ApproveReport(report, "Chef", LocalDate.of(2025, 5, 20)));
		window.settle();
		assertFalse(offersReturn(), "VB is shown and nothing differs");
		window.session().execute(new SetMonthAmount(line(0), 1, Literals.MONTH_AMOUNT__OUTCOME, BigDecimal.TEN));
		window.settle();
		assertTrue(offersReturn() && !window.visible(Label.class,
				label -> label.getText().contains("Ett belopp följer inte längre månaderna")).isEmpty());
		window.shell().getDisplay().timerExec(100, () -> {
			Shell dialog = Arrays.stream(window.shell().getDisplay().getShells()).filter(shell -> shell != window.shell())
					.findFirst().orElseThrow();
			asked = texts(dialog);
			dialog.close();
		});
		window.visible(Button.class, button -> button.getText().equals("Återlämna …")).getFirst()
				.notifyListeners(SWT.Selection, null);
		assertTrue(asked.contains("Ett belopp i ekonomin ändras då"), asked);
		window.session().execute(new ReturnReport(report, "Rättat"));
		window.settle();
		assertFalse(offersReturn());
	}

	private static String texts(Composite parent) {
		return Arrays.stream(parent.getChildren()).map(child -> child instanceof Label label ? label.getText()
				: child instanceof Composite inner ? texts(inner) : "").collect(Collectors.joining(" "));
	}

	private boolean offersReturn() {
		return !window.visible(Button.class, button -> button.getText().equals("Återlämna …")).isEmpty();
	}

	@Test
	void aBlockFromASpreadsheetIsPastedAndUndoneAsOne() throws ReflectiveOperationException {
		hands.at(1, OUTCOME).paste("1 000\t900\n200\t250\n\u2212 5\t0\n");
		assertEquals(new BigDecimal("900"), amount(0).getBudget());
		assertEquals(new BigDecimal("250"), amount(1).getBudget());
		assertEquals(new BigDecimal("-5"), amount(2).getOutcome());
		window.form().undo();
		assertNull(amount(0));
		assertNull(amount(2));
		window.form().redo();
		assertEquals(new BigDecimal("200"), amount(1).getOutcome());
	}

	@Test
	void aComputedCellSaysThatItCannotBeTyped() {
		hands.at(1, DEVIATION);
		assertTrue(hands.says("räknas fram"));
	}

	@Test
	void whatDoesNotFitIsLeftAndTold() throws ReflectiveOperationException {
		hands.at(1, OUTCOME).paste("100\tungefär tio\n");
		assertEquals(new BigDecimal("100"), amount(0).getOutcome());
		assertNull(amount(0).getBudget());
		assertTrue(hands.says("ungefär tio"));
	}

	@Test
	void aPlanWithoutEconomySaysHowToBegin() {
		FormWindow empty = new FormWindow(PlanFixture.small("Annan", 2025), new EconomyPage());
		empty.settle();
		List<Button> verbs = empty.visible(Button.class, any -> true);
		assertTrue(verbs.stream().anyMatch(Button::isEnabled));
		assertFalse(empty.visible(Label.class, label -> label.getText().length() > 40).isEmpty());
		empty.close();
	}
}
