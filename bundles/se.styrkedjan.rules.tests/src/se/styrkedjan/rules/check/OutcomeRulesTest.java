package se.styrkedjan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.model.steering.Target;

class OutcomeRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

	private final Outcome outcome = Elements.create(Literals.OUTCOME);

	@BeforeEach
	void anOutcomeOfAShare() {
		Indicator indicator = Elements.create(Literals.INDICATOR);
		indicator.setTitle("Övertagna kontrakt");
		indicator.setUnit("%");
		indicator.getOutcomes().add(outcome);
		outcome.setPeriod(Period.T1);
		outcome.setAnalysis("<p>Sagt.</p>");
	}

	private List<String> said() {
		return PlanCheck.ofElement(outcome, TODAY).stream()
				.filter(violation -> List.of("partAboveWhole", "outcomeNotItsCounts", "groupsNotTotal", "genderGap",
						"genderGapOfShares", "shareOutsideLimits").contains(violation.code()))
				.map(RuleWords.in(Locale.of("sv"))::of).map(words -> words.replace('\u00a0', ' ')).toList();
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	@Test
	void aShareIsThatOfItsCounts() {
		outcome.setPart(number("12"));
		outcome.setWhole(number("54"));
		for (String agreeing : List.of("22.22", "22.2", "22", "22.222")) {
			outcome.setValue(number(agreeing));
			assertEquals(List.of(), said());
		}
		outcome.setValue(number("30"));
		assertEquals(List.of("”Övertagna kontrakt” i T1: utfallet 30 stämmer inte med 12 av 54 = 22,22 %. "
				+ "Rätta utfallet eller antalen."), said());
		outcome.getIndicator().setUnit("dagar");
		assertEquals(List.of(), said());
	}

	@Test
	void aShareOutsideItsLimitsIsSomethingToLookAt() {
		for (String inside : List.of("0", "100", "100.0", "55.5")) {
			outcome.setValue(number(inside));
			assertEquals(List.of(), said());
		}
		outcome.setValue(number("120"));
		assertEquals(List.of("”Övertagna kontrakt” i T1: 120 % är ingen andel mellan 0 och 100 %. "
				+ "Se efter att talet är rätt skrivet."), said());
		assertEquals(List.of(Severity.INFO), PlanCheck.ofElement(outcome, TODAY).stream()
				.filter(violation -> violation.code().equals("shareOutsideLimits")).map(Violation::severity).toList());
		outcome.setValue(null);
		outcome.setForecast(number("-5"));
		assertEquals(1, said().size());
	}

	@Test
	void whatAimsOutsideTheLimitsOfAShareOrIsNoneHasNoLimits() {
		outcome.setValue(number("104"));
		Target target = Elements.create(Literals.TARGET);
		target.setValue(number("102"));
		outcome.getIndicator().setTarget(target);
		assertEquals(List.of(), said());
		target.setValue(number("98"));
		assertEquals(1, said().size());
		outcome.getIndicator().setUnit("dagar");
		assertEquals(List.of(), said());
	}

	@Test
	void aPartIsNoLargerThanItsWhole() {
		outcome.setWomenPart(number("60"));
		outcome.setWomenWhole(number("54"));
		assertEquals(List.of("”Övertagna kontrakt” i T1: antalet 60 är större än 54, som det är en del av. Rätta det ena."),
				said());
	}

	@Test
	void womenAndMenTogetherAreAll() {
		outcome.setWomenPart(number("3"));
		outcome.setWomenWhole(number("24"));
		outcome.setMenPart(number("9"));
		outcome.setMenWhole(number("30"));
		outcome.setPart(number("12"));
		outcome.setWhole(number("54.0"));
		assertEquals(List.of(), said());
		outcome.setPart(number("14"));
		assertEquals(List.of("”Övertagna kontrakt” i T1: kvinnor och män är tillsammans 12 av 54, men för alla står 14 av 54. "
				+ "Rätta det som är fel."), said());
	}

	@Test
	void aLargeGapBetweenWomenAndMenIsTold() {
		outcome.setWomen(number("81.82"));
		outcome.setMen(number("60"));
		assertEquals(List.of("”Övertagna kontrakt” i T1: kvinnor 81,82 %, män 60 %. Skillnaden är 21,8 procentenheter. "
				+ "Säg i analysen vad den beror på."), said());
		assertEquals(Severity.INFO, PlanCheck.ofElement(outcome, TODAY).getLast().severity());
		outcome.setMen(number("75"));
		assertEquals(List.of(), said());
	}
}
