package se.styrkedjan.interchange.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.SteeringPackage;

class AmountReadingTest {

	private final Economy economy = economy();

	@Test
	void amountsAreReadInThousandsWhateverTheirUnit() throws Exception {
		var rows = read("rad;utfall;budget\nPersonalkostnader;14 919 tkr;−16,3 mnkr\nBidrag;250 000 kr;250\n");

		assertEquals(new BigDecimal("14919"), rows.getFirst().amounts().get(Meaning.OUTCOME));
		assertEquals(0, new BigDecimal("-16300").compareTo(rows.getFirst().amounts().get(Meaning.BUDGET)));
		assertEquals(0, new BigDecimal("250").compareTo(rows.get(1).amounts().get(Meaning.OUTCOME)));
	}

	@Test
	void aSumThatDisagreesNamesBothNumbersAndIsNotTakenOver() throws Exception {
		var rows = read("rad;utfall;budget\nBidrag;100;100\nHyresintäkter;50;50\nSumma intäkter;160;150\n");
		var sum = rows.get(2);

		assertEquals(List.of("figures.sumDiffers"), sum.findings().stream().map(Finding::code).toList());
		assertEquals(List.of("Summa intäkter", "160", "150"), sum.findings().getFirst().args());
		assertTrue(!sum.isUsable());
	}

	@Test
	void aDeviationIsComparedWithItsSignForIncomeAndCost() throws Exception {
		var rows = read("rad;utfall;budget;avvikelse\nBidrag;110;100;10\nPersonalkostnader;110;100;10\n");

		assertTrue(rows.getFirst().findings().isEmpty());
		assertEquals(List.of("figures.deviationDiffers"),
				rows.get(1).findings().stream().map(Finding::code).toList());
		assertEquals(List.of("Personalkostnader", "10", "-10"), rows.get(1).findings().getFirst().args());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void randomTablesAgreeWithAnIndependentReckoning(long seed) throws Exception {
		var random = new Random(seed);
		long income = 0;
		long cost = 0;
		var text = new StringBuilder("rad;utfall\n");
		for (var line : lines()) {
			long amount = random.nextInt(1_000_000);
			text.append(line.getTitle()).append(';').append(amount).append('\n');
			income += line.getKind() == LineKind.INCOME ? amount : 0;
			cost += line.getKind() == LineKind.COST ? amount : 0;
		}
		boolean wrong = random.nextBoolean();
		text.append("Summa intäkter;").append(wrong ? income + 5 : income).append('\n');
		text.append("Summa kostnader;").append(cost).append('\n').append("Netto;").append(cost - income).append('\n');

		var findings = read(text.toString()).stream().flatMap(row -> row.findings().stream()).toList();

		assertEquals(wrong ? 1 : 0, findings.size(), findings::toString);
	}

	private List<EconomyLine> lines() {
		return economy.getParts().stream().flatMap(part -> part.getLines().stream()).toList();
	}

	private List<AmountRow> read(String text) throws Exception {
		var sheet = TextTable.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "t.csv", new Findings());
		return AmountReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_ECONOMY), economy);
	}

	private static Economy economy() {
		Economy economy = Elements.create(SteeringPackage.Literals.ECONOMY);
		EconomyPart part = Elements.create(SteeringPackage.Literals.ECONOMY_PART);
		part.setName("Förvaltning");
		economy.getParts().add(part);
		var titles = new ArrayList<>(List.of("Hyresintäkter", "Bidrag", "Personalkostnader", "Lokalkostnader"));
		for (var title : titles) {
			EconomyLine line = Elements.create(SteeringPackage.Literals.ECONOMY_LINE);
			line.setTitle(title);
			line.setKind(titles.indexOf(title) < 2 ? LineKind.INCOME : LineKind.COST);
			part.getLines().add(line);
		}
		return economy;
	}
}
