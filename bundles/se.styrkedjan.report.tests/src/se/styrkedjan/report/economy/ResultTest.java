package se.styrkedjan.report.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.testsupport.PlanBuilder;

class ResultTest {

	private final PlanBuilder builder = new PlanBuilder("Enheten", 2025);

	@Test
	void deviationIsPositiveWhenItIsGoodForTheUnit() {
		// given more income and more costs than budgeted
		EconomyPart part = builder.part("Vuxna");
		PlanBuilder.line(part, LineKind.INCOME, "Bidrag", Period.VB, "110", "100");
		PlanBuilder.line(part, LineKind.COST, "Personalkostnader", Period.VB, "540", "500");
		Result result = Result.of(part, Period.VB);
		// then income deviates upwards, costs downwards, and the net is what both make
		assertEquals(new BigDecimal("10"), result.income().deviation(LineKind.INCOME));
		assertEquals(new BigDecimal("-40"), result.cost().deviation(LineKind.COST));
		assertEquals(new BigDecimal("430"), result.net().outcome());
		assertEquals(new BigDecimal("400"), result.net().budget());
		assertEquals(new BigDecimal("-30"), result.net().deviation(LineKind.COST));
	}

	@Test
	void wholeUnitIsTheSumOfItsParts() {
		PlanBuilder.line(builder.part("Vuxna"), LineKind.COST, "Lokaler", Period.VB, "10.5", "11");
		PlanBuilder.line(builder.part("Unga"), LineKind.COST, "Lokaler", Period.VB, "20", "19");
		Result whole = Result.of(builder.plan().getEconomy(), Period.VB);
		assertEquals(new BigDecimal("30.5"), whole.cost().outcome());
		assertEquals(new BigDecimal("-0.5"), whole.net().deviation(LineKind.COST));
	}

	@Test
	void whatIsUnknownStaysUnknown() {
		EconomyPart part = builder.part("Vuxna");
		PlanBuilder.line(part, LineKind.COST, "Lokaler", Period.VB, null, "11");
		Result result = Result.of(part, Period.VB);
		assertNull(result.cost().outcome());
		assertNull(result.cost().deviation(LineKind.COST));
		assertNull(result.income().budget());
		assertNull(Result.of(part, Period.T1).cost().budget());
	}
}
