package se.styrkedjan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

class FigureInTextRuleTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

	private final Plan plan = Elements.create(Literals.PLAN);
	private final Report report = Elements.create(Literals.REPORT);
	private final Section section = Elements.create(Literals.SECTION);

	@BeforeEach
	void aUnitThatHasSpent950Of1000() {
		Economy economy = Elements.create(Literals.ECONOMY);
		EconomyPart part = Elements.create(Literals.ECONOMY_PART);
		part.getLines().addAll(List.of(line(LineKind.INCOME, "200", "250"), line(LineKind.COST, "1150", "1250")));
		economy.getParts().add(part);
		plan.setEconomy(economy);
		report.setPeriod(Period.VB);
		section.setHeading("Analys");
		section.setRole(SectionRole.OPERATING_RESULT);
		report.getSections().add(section);
		plan.getReports().add(report);
	}

	private static EconomyLine line(LineKind kind, String outcome, String budget) {
		EconomyLine line = Elements.create(Literals.ECONOMY_LINE);
		line.setKind(kind);
		Amount amount = Elements.create(Literals.AMOUNT);
		amount.setPeriod(Period.VB);
		amount.setOutcome(new BigDecimal(outcome));
		amount.setBudget(new BigDecimal(budget));
		line.getAmounts().add(amount);
		return line;
	}

	private List<Violation> found(String text) {
		section.setText(text);
		return PlanCheck.of(plan, TODAY).stream().filter(one -> one.code().equals("figureInText")).toList();
	}

	@Test
	void aTotalThatTheTableDoesNotHaveIsToldWithBothFigures() {
		var found = found("<p>Enhetens utfall är 905 tkr.</p>");
		assertEquals(section, found.getFirst().target());
		String words = RuleWords.in(Locale.of("sv")).of(found.getFirst());
		assertTrue(words.contains("utfall 905 tkr") && words.contains("950\u00a0tkr"), words);
	}

	@Test
	void anyFigureOfTheTableMayStandInTheText() {
		assertEquals(List.of(), found("<p>Enhetens utfall är 950 tkr och budgeten 1 000 tkr.</p>"));
		assertEquals(List.of(), found("<p>Enhetens överskott är 50 tkr.</p>"));
		assertEquals(List.of(), found("<p>Enhetens budget för kostnader är 1,25 mnkr.</p>"));
	}

	@Test
	void nothingIsAskedWhereTheTableIsEmptyOrThePeriodIsApproved() {
		report.setState(ReportState.APPROVED);
		assertEquals(List.of(), found("<p>Enhetens utfall är 905 tkr.</p>"));
		report.setState(ReportState.OPEN);
		report.setPeriod(Period.T1);
		assertEquals(List.of(), found("<p>Enhetens utfall är 905 tkr.</p>"));
	}

	@Test
	void aTextElsewhereMaySpeakOfOtherAmounts() {
		section.setRole(SectionRole.OTHER);
		assertEquals(List.of(), found("<p>Enhetens budget för friskvård är 12 tkr.</p>"));
	}
}
