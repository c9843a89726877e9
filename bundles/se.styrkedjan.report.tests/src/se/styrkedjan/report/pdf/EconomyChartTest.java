package se.styrkedjan.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringFactory;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.chart.ChartDrawing;
import se.styrkedjan.report.chart.EconomyChart;
import se.styrkedjan.report.document.BarChart;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.testsupport.DocumentText;
import se.styrkedjan.report.testsupport.Written;

/** The chart of the economy: says what the table says, and is told to those who do not see it. */
class EconomyChartTest {

	private static final SteeringFactory MODEL = SteeringFactory.eINSTANCE;
	private static final int TRIES = 200;
	private static final String SAID = "Vuxna, kostnader: Utfall 2 100, Budget 2 000.";

	private final Random random = new Random(5);

	@Test
	void thePdfHasAFigureWithTheValuesInWords() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(Written.as(ReportFormat.PDF, plan(Period.VB), Period.VB))) {
			List<Tag> figures = Tag.root(pdf).all().filter(tag -> tag.is("Figure")).toList();
			assertEquals(1, figures.size());
			assertTrue(plain(figures.getFirst().dictionary().getString(COSName.ALT)).contains(SAID));
		}
	}

	@Test
	void theWordFileHasAPictureWithTheValuesInWords() throws Exception {
		String body = "";
		byte[] picture = null;
		try (var zip = new ZipInputStream(
				new ByteArrayInputStream(Written.as(ReportFormat.DOCX, plan(Period.VB), Period.VB)))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					body = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				} else if (entry.getName().equals("word/media/chart1.png")) {
					picture = zip.readAllBytes();
				}
			}
		}
		assertTrue(plain(body).contains(SAID));
		assertNotNull(picture);
		assertEquals(3 * 610, ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
	}

	@Test
	void thePageForTheBrowserHasAPictureWithTheValuesInWords() throws Exception {
		String html = new String(Written.as(ReportFormat.HTML, plan(Period.VB), Period.VB), StandardCharsets.UTF_8);
		assertTrue(plain(html).contains("role=\"img\" aria-label=\"Ekonomi för Enheten i diagram"));
		assertTrue(plain(html).contains(SAID));
	}

	@Test
	void aPlanShowsItsBudgetAlone() {
		BarChart chart = chart(plan(Period.VP), Period.VP);
		assertEquals(List.of("Budget"), chart.series());
		assertEquals(List.of("2 000"), chart.groups().getFirst().bars().stream().map(bar -> plain(bar.words())).toList());
	}

	@Test
	void thereIsNoChartWithoutAmounts() {
		Plan plan = plan(Period.VB);
		assertTrue(EconomyChart.of("Enheten", plan.getEconomy(), Period.T1, ReportRequest.SWEDISH).isEmpty());
		assertTrue(EconomyChart.of("Enheten", null, Period.VB, ReportRequest.SWEDISH).isEmpty());
	}

	@Test
	void aLongNameOfAPartIsToldWholeInSeveralLines() {
		Plan plan = plan(Period.VB);
		plan.getEconomy().getParts().getFirst().setName("Försörjningsstödsberäkning och boendestöd ".repeat(5));
		List<String> words = ChartDrawing.of(chart(plan, Period.VB)).marks().stream()
				.filter(ChartDrawing.Words.class::isInstance).map(mark -> ((ChartDrawing.Words) mark).text()).toList();
		assertTrue(words.stream().anyMatch(line -> line.endsWith("intäkter") || line.endsWith("kostnader")), words::toString);
		assertTrue(words.stream().allMatch(line -> line.length() < 110), words::toString);
	}

	@Test
	void everyValueOfTheChartStandsInTheTable() {
		for (int i = 0; i < TRIES; i++) {
			Plan plan = anyPlan();
			ReportDocument document = Reports.compose(Written.request(plan, Period.VB));
			Table table = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
					.filter(one -> one.caption().startsWith("Ekonomi")).findFirst().orElseThrow();
			String printed = " " + plain(DocumentText.of(table)) + " ";
			for (BarChart.Group group : chart(plan, Period.VB).groups()) {
				group.bars().stream().filter(bar -> bar.value() != null)
						.forEach(bar -> assertTrue(printed.contains(plain(bar.words())), printed + bar));
			}
		}
	}

	@Test
	void allMarksLieOnTheChartAlsoOfNegativeValues() {
		for (int i = 0; i < TRIES; i++) {
			ChartDrawing drawing = ChartDrawing.of(chart(anyPlan(), Period.VB));
			for (ChartDrawing.Mark mark : drawing.marks()) {
				if (mark instanceof ChartDrawing.Box box) {
					assertTrue(box.x() >= 0 && box.x() + box.width() <= drawing.width() && box.width() >= 0, box.toString());
					assertTrue(box.y() >= 0 && box.y() + box.height() <= drawing.height(), box.toString());
				}
			}
		}
	}

	private static BarChart chart(Plan plan, Period period) {
		return EconomyChart.of("Enheten", plan.getEconomy(), period, ReportRequest.SWEDISH).orElseThrow();
	}

	private static Plan plan(Period period) {
		Plan plan = plan();
		part(plan, "Vuxna", line(LineKind.COST, "2100", "2000", period));
		return plan;
	}

	private Plan anyPlan() {
		Plan plan = plan();
		int parts = 1 + random.nextInt(4);
		for (int i = 0; i < parts; i++) {
			part(plan, "Del " + i, line(LineKind.COST, any(), any(), Period.VB), line(LineKind.COST, any(), any(), Period.VB),
					line(LineKind.INCOME, any(), any(), Period.VB));
		}
		return plan;
	}

	private String any() {
		return String.valueOf(random.nextInt(200_000) - 20_000);
	}

	private static Plan plan() {
		Plan plan = MODEL.createPlan();
		plan.setUnitName("Enheten");
		plan.setYear(2025);
		Economy economy = MODEL.createEconomy();
		plan.setEconomy(economy);
		return plan;
	}

	private static void part(Plan plan, String name, EconomyLine... lines) {
		EconomyPart part = MODEL.createEconomyPart();
		part.setName(name);
		part.getLines().addAll(List.of(lines));
		plan.getEconomy().getParts().add(part);
	}

	private static EconomyLine line(LineKind kind, String outcome, String budget, Period period) {
		EconomyLine line = MODEL.createEconomyLine();
		line.setKind(kind);
		line.setTitle("Rad");
		Amount amount = MODEL.createAmount();
		amount.setPeriod(period);
		amount.setOutcome(new BigDecimal(outcome));
		amount.setBudget(new BigDecimal(budget));
		line.getAmounts().add(amount);
		return line;
	}

	private static String plain(String text) {
		return text.replaceAll("[\\u00a0\\u202f\\u2009]", " ");
	}
}
