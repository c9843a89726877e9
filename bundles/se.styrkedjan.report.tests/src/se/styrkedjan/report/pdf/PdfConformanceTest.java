package se.styrkedjan.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.VeraPdf;
import se.styrkedjan.report.testsupport.Written;

class PdfConformanceTest {

	static Stream<Arguments> documents() {
		return Stream.of(Arguments.of("VP", SamplePlans.ordinary(), Period.VP),
				Arguments.of("T1", SamplePlans.ordinary(), Period.T1),
				Arguments.of("T2", SamplePlans.ordinary(), Period.T2),
				Arguments.of("VB", SamplePlans.ordinary(), Period.VB),
				Arguments.of("empty VP", SamplePlans.empty(), Period.VP),
				Arguments.of("empty VB", SamplePlans.empty(), Period.VB),
				Arguments.of("straining", SamplePlans.straining(), Period.VB),
				Arguments.of("200 indicators", SamplePlans.manyIndicators(), Period.VB));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("documents")
	void documentConformsToUniversalAccessibilityAndArchiving(String name, Plan plan, Period period) throws Exception {
		byte[] pdf = Written.as(ReportFormat.PDF, plan, period);
		assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1), "PDF/UA-1");
		assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A), "PDF/A-2a");
	}

	@Test
	void englishDocumentConformsToo() throws Exception {
		var document = Reports.compose(Written.request(SamplePlans.ordinary(), Period.VB, Locale.ENGLISH));
		byte[] pdf = Written.as(ReportFormat.PDF, document);
		assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
	}

	@Test
	void validatorFindsWhatIsWrong() throws Exception {
		// given a PDF that was never tagged
		byte[] pdf = PlainPdf.bytes();
		// then the checks above mean something
		assertFalse(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1).isEmpty());
		assertFalse(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A).isEmpty());
	}
}
