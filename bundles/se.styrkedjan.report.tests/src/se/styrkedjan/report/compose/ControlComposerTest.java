package se.styrkedjan.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.ControlResult;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.model.control.Verdict;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.sheet.TableWorkbook;
import se.styrkedjan.report.testsupport.DocumentText;
import se.styrkedjan.report.testsupport.VeraPdf;
import se.styrkedjan.report.testsupport.Written;

class ControlComposerTest {

	private final Plan plan = plan();

	@Test
	void risksStandGravestFirstAndInTheirCellOfTheMatrix() {
		risk("Handlingar skickas fel", 2, 3);
		risk("Beslut på fel grund", 4, 4);

		var tables = tables(Reports.composeRiskAnalysis(Written.request(plan, Period.VP)));

		assertEquals(List.of("Beslut på fel grund", "Handlingar skickas fel"), column(tables.get(1), 1));
		// the upper row of the matrix is consequence 4, its last column likelihood 4
		assertEquals(List.of("Konsekvens 4", "", "", "", "1"), row(tables.get(0), 0));
		assertEquals(List.of("Konsekvens 3", "", "2", "", ""), row(tables.get(0), 1));
	}

	@Test
	void resultsAreShownUpToThePeriodOfTheDocument() {
		var control = control("Stickprov av beslut", risk("Beslut på fel grund", 4, 4));
		result(control, Period.T1, Verdict.REMARK, "Två beslut saknade motivering.");
		result(control, Period.VB, Verdict.PASSED, "");

		var results = tables(Reports.composeControlPlan(Written.request(plan, Period.T2))).get(1);

		assertEquals(List.of("Stickprov av beslut", "Med anmärkning, 2026-04-30", "Ej genomförd"), row(results, 0));
		assertTrue(DocumentText.blocks(Reports.composeControlPlan(Written.request(plan, Period.T2))).toString()
				.contains("Två beslut saknade motivering."));
		assertEquals(1, tables(Reports.composeControlPlan(Written.request(plan, Period.VP))).size());
	}

	@Test
	void bothDocumentsAreAccessibleAndFitForArchiving() throws Exception {
		result(control("Stickprov", risk("Fel", 1, 2)), Period.T1, Verdict.PASSED, "<p>Bra.</p>");

		for (var document : documents()) {
			byte[] pdf = Written.as(ReportFormat.PDF, document);
			assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
			assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
			assertTrue(Written.as(ReportFormat.DOCX, document).length > 0);
		}
	}

	@Test
	void pagesAreHeadedByWhatTheDocumentIs() {
		assertEquals(documents().stream().map(document -> document.properties().title()).toList(),
				documents().stream().map(ReportDocument::runningHead).toList());
		assertEquals("Tjänsteutlåtande", Reports.compose(Written.request(plan, Period.VB)).runningHead());
	}

	@Test
	void anEmptyControlSaysSoAndHasNoWorkbook() {
		for (var document : documents()) {
			assertTrue(DocumentText.blocks(document).stream().anyMatch(text -> text.startsWith("Inga ")));
			assertThrows(IllegalArgumentException.class,
					() -> TableWorkbook.write(document, new ByteArrayOutputStream()));
		}
	}

	@Test
	void theWorkbookHoldsTheTablesWithNumbersAsNumbers() throws Exception {
		risk("Beslut på fel grund", 3, 4);
		var out = new ByteArrayOutputStream();

		TableWorkbook.write(Reports.composeRiskAnalysis(Written.request(plan, Period.VP)), out);

		try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			var rows = book.getSheet(1).orElseThrow().read();
			assertEquals("Riskvärde", rows.getFirst().getCellText(5));
			assertEquals(12, rows.get(1).getCellAsNumber(5).orElseThrow().intValue());
			assertEquals("Beslut på fel grund", rows.get(1).getCellText(1));
		}
	}

	private List<ReportDocument> documents() {
		return List.of(Reports.composeRiskAnalysis(Written.request(plan, Period.VB)),
				Reports.composeControlPlan(Written.request(plan, Period.VB)));
	}

	private static List<Table> tables(ReportDocument document) {
		return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static List<String> row(Table table, int number) {
		var texts = new ArrayList<String>();
		table.groups().get(number).rows().getFirst().cells()
				.forEach(cell -> texts.add(String.join("", cell.content().stream().map(DocumentText::of).toList())));
		return texts;
	}

	private static List<String> column(Table table, int column) {
		return table.groups().stream().map(group -> group.rows().getFirst().cells().get(column))
				.map(cell -> String.join("", cell.content().stream().map(DocumentText::of).toList())).toList();
	}

	private Risk risk(String event, int likelihood, int consequence) {
		Risk risk = Elements.create(ControlPackage.Literals.RISK);
		risk.setEvent(event);
		risk.setLikelihood(likelihood);
		risk.setConsequence(consequence);
		plan.getInternalControl().getRisks().add(risk);
		return risk;
	}

	private Control control(String title, Risk risk) {
		Control control = Elements.create(ControlPackage.Literals.CONTROL);
		control.setTitle(title);
		control.getRisks().add(risk);
		plan.getInternalControl().getControls().add(control);
		return control;
	}

	private static void result(Control control, Period period, Verdict verdict, String text) {
		ControlResult result = Elements.create(ControlPackage.Literals.CONTROL_RESULT);
		result.setPeriod(period);
		result.setVerdict(verdict);
		result.setDate(LocalDate.of(2026, 4, 30));
		result.setResult(text);
		control.getResults().add(result);
	}

	private static Plan plan() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setYear(2026);
		plan.setUnitName("Enheten");
		InternalControl control = Elements.create(ControlPackage.Literals.INTERNAL_CONTROL);
		plan.setInternalControl(control);
		return plan;
	}
}
