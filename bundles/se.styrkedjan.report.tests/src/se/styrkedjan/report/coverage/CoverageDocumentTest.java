package se.styrkedjan.report.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.OfficialHead;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.testsupport.VeraPdf;
import se.styrkedjan.report.testsupport.Written;
import se.styrkedjan.rules.thread.Coverage;
import se.styrkedjan.rules.thread.Gap;
import se.styrkedjan.rules.thread.NodeKind;
import se.styrkedjan.rules.thread.ThreadNode;

class CoverageDocumentTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

	private static Gap gap(Gap.Kind kind, String title) {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		return new Gap(kind, new ThreadNode(NodeKind.GOAL, "id-" + title, "document", title, goal));
	}

	private static ReportDocument document(Locale language, List<Gap> gaps) {
		return CoverageDocument.compose(new Coverage(gaps, 10),
				new CoverageDocument.Subject("Enheten", 2026, DAY, new Letterhead("Råda förvaltning",
						List.of("Råda förvaltning", "08-000 00 00"))), language);
	}

	@Test
	void theFigureAndEachKindOfGapStandInTheDocument() throws Exception {
		var document = document(Locale.of("sv"), List.of(gap(Gap.Kind.GOAL_WITHOUT_INDICATOR, "Snabbt besked"),
				gap(Gap.Kind.GOAL_WITHOUT_INDICATOR, ""), gap(Gap.Kind.GOAL_WITHOUT_PROCESS, "Trygg bostad")));

		var html = new String(Written.as(ReportFormat.HTML, document), StandardCharsets.UTF_8);

		assertTrue(html.contains("70 % av den röda tråden håller: 7 av 10 kontrollerade ställen. Läget 2026-05-11."), html);
		assertTrue(html.contains("Mål utan indikator (2)") && html.contains("Snabbt besked")
				&& html.contains("(utan namn)") && html.contains("Trygg bostad"));
		assertEquals(3, document.blocks().stream().filter(Table.class::isInstance).count());
	}

	@Test
	void itIsWrittenInEveryFormatAndThePdfIsAccessible() throws Exception {
		var document = document(Locale.ENGLISH, List.of(gap(Gap.Kind.RISK_WITHOUT_CONTROL, "Fel beslut")));
		for (ReportFormat format : ReportFormat.values()) {
			assertTrue(Written.as(format, document).length > 1000, format.name());
		}
		for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
			assertEquals(List.of(), VeraPdf.failures(Written.as(ReportFormat.PDF, document), standard), standard.toString());
		}
	}

	@Test
	void itHasTheHeadFootAndMetadataOfOtherDocuments() throws Exception {
		var document = document(Locale.of("sv"), List.of());
		var head = (OfficialHead) document.blocks().getFirst();

		assertEquals("Råda förvaltning", head.organisation());
		assertEquals("Enheten", head.unit());
		assertEquals(List.of(new OfficialHead.Particular("Datum", List.of("2026-05-11"))), head.particulars());
		assertEquals("Läget i styrkedjan", document.runningHead());
		assertEquals(List.of("Råda förvaltning", "08-000 00 00"), document.properties().footer());
		assertEquals("Enheten", document.properties().author());
	}

	@Test
	void aThreadThatHoldsEverywhereHasOnlyTheSummary() {
		assertEquals(1, document(Locale.of("sv"), List.of()).blocks().stream().filter(Table.class::isInstance).count());
	}
}
