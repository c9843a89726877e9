package se.styrkedjan.interchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum;

/** Economy tables and registers of published documents become lines, amounts and counts of the plan. */
class EconomyAndRegisterTest {

	private static final String HEAD = """
			Verksamhetsberättelse VB 2023 för Hemtjänsten Viken

			Enhetsmål: Alla får hjälp i tid

			Uppföljning av ekonomi

			""";
	private static final String TABLE = """
			Hemtjänst	Utfall	Budget	Avvikelse
			Intäkter
			Taxor och avgifter	1 250	1 200	50
			Bidrag	300	350	-50
			Summa intäkter	1 550	1 550	0
			Kostnader
			Personalkostnader	14 919	15 000	81
			Lokalkostnader	800	750	-50
			Summa kostnader	15 719	15 750	31
			Netto	14 169	14 200	31
			""";

	@ParameterizedTest
	@ValueSource(strings = { "tabs", "run together" })
	void linesAndAmountsComeIntoThePlan(String layout) {
		var read = Imported.from(HEAD + ("tabs".equals(layout) ? TABLE : TABLE.replace('\t', ' ')));

		var economy = economy(read);
		var part = economy.getParts().getFirst();
		assertEquals("Hemtjänst", part.getName());
		assertEquals(List.of("Taxor och avgifter", "Bidrag", "Personalkostnader", "Lokalkostnader"),
				part.getLines().stream().map(line -> line.getTitle()).toList());
		assertEquals(List.of(LineKind.INCOME, LineKind.INCOME, LineKind.COST, LineKind.COST),
				part.getLines().stream().map(line -> line.getKind()).toList());
		var salaries = part.getLines().get(2).getAmounts().getFirst();
		assertEquals(Period.VB, salaries.getPeriod());
		assertEquals(new BigDecimal("14919"), salaries.getOutcome());
		assertEquals(new BigDecimal("15000"), salaries.getBudget());
		assertEquals(new BigDecimal("31"), EconomySum.of(economy, EconomySum.Kind.NET, Period.VB).deviation());
		assertTrue(read.codes().stream().noneMatch(code -> code.startsWith("economy.")), read.findings()::toString);
	}

	@Test
	void aTotalThatDisagreesIsNamedWithBothNumbers() {
		var wrong = TABLE.replace("Summa kostnader\t15 719", "Summa kostnader\t15 917")
				.replace("Netto\t14 169\t14 200\t31", "Netto\t14 169\t14 200\t-31");

		var read = Imported.from(HEAD + wrong);

		assertEquals(List.of("[Summa kostnader, 15917, 15719]", "[Netto, -31, 31]"), read.findings().stream()
				.filter(finding -> finding.code().endsWith(".differs")).map(found -> found.args().toString()).toList());
	}

	@Test
	void amountsPrintedAsNegativeAreHeldAsPositive() {
		var economy = economy(Imported.from(HEAD + """
				Hemtjänst	Utfall	Budget	Avvikelse
				Intäkter
				Avgifter	-1 250	-1 200	50
				Kostnader
				Personalkostnader	14 919	15 000	81
				"""));

		assertEquals(new BigDecimal("1250"),
				economy.getParts().getFirst().getLines().getFirst().getAmounts().getFirst().getOutcome());
	}

	@Test
	void aBudgetAloneIsReadFromAPlan() {
		var economy = economy(Imported.from("""
				Verksamhetsplan 2024 för Hemtjänsten Viken

				Enhetsmål: Alla får hjälp i tid

				Redovisning av ekonomi

				Budget 2024

				Resultaträkning	Budget 2024
				Hemtjänst
				Kostnader
				Personalkostnader	15 000
				"""));

		assertEquals(new BigDecimal("15000"),
				economy.getParts().getFirst().getLines().getFirst().getAmounts().getFirst().getBudget());
	}

	@Test
	void countsOfTheRegisterComeIntoThePlan() {
		var read = Imported.from(HEAD + """
				Redovisning av synpunkter och klagomål

				Uppdelning	Kategori	Utfall T1 2023	Utfall T2 2023	Utfall VB 2023	Totalt ack 2023	Bedömning och planerade åtgärder
				Beröm	Beröm	2	1	4	7	Visas på möten.
				Synpunkter och klagomål	Bemötande	0	3	1	5	Samtal förs.
					Tillgänglighet	1		2	3
				""");

		var groups = PlanBuilder.build(read.document()).plan().getRegister().getGroups();
		assertEquals(List.of("Beröm", "Synpunkter och klagomål"), groups.stream().map(group -> group.getName()).toList());
		var praise = groups.getFirst().getCategories().getFirst().getPublished();
		assertEquals(List.of(2, 1, 4, 7),
				List.of(praise.getT1(), praise.getT2(), praise.getVb(), praise.getTotal()));
		assertEquals(List.of("Bemötande", "Tillgänglighet"),
				groups.getLast().getCategories().stream().map(category -> category.getName()).toList());
		assertTrue(read.findings().stream().anyMatch(finding -> finding.code().equals("register.total.differs")
				&& finding.args().toString().equals("[Bemötande, 5, 4]")), read.findings()::toString);
	}

	private static Economy economy(Imported read) {
		return PlanBuilder.build(read.document()).plan().getEconomy();
	}
}
