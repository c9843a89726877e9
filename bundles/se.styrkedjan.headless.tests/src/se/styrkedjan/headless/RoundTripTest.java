package se.styrkedjan.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.interchange.DocumentImporter;
import se.styrkedjan.interchange.mapping.PlanBuilder;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.ReportRequest;
import se.styrkedjan.report.Reports;
import se.styrkedjan.store.Progress;

/**
 * What we publish we can read again: a document that is made of a plan, imported, and made again of what was imported
 * tells the same.
 */
class RoundTripTest {

	@TempDir
	private Path folder;

	static Stream<Arguments> documents() {
		return DemoContent.documents().stream().filter(Plan.class::isInstance).map(Plan.class::cast)
				.flatMap(plan -> plan.getReports().stream()
						.map(report -> Arguments.of(plan.getUnitName(), plan.getYear(), report.getPeriod(), plan)));
	}

	@ParameterizedTest(name = "{2} {1} {0}")
	@MethodSource("documents")
	void pdfTellsTheSameAfterImport(String unit, int year, Period period, Plan plan) throws Exception {
		var file = folder.resolve("document.pdf");
		Files.write(file, bytes(plan, period, ReportFormat.PDF));

		assertSame(plan, imported(file, period), period);
	}

	@ParameterizedTest(name = "{2} {1} {0}")
	@MethodSource("documents")
	void textOfDocxTellsTheSameAfterImport(String unit, int year, Period period, Plan plan) throws Exception {
		var file = folder.resolve("document.txt");
		var docx = new ByteArrayInputStream(bytes(plan, period, ReportFormat.DOCX));
		Files.writeString(file, DocxText.of(docx));

		assertSame(plan, imported(file, period), period);
	}

	private static Plan imported(Path file, Period period) throws Exception {
		var result = DocumentImporter.read(file, ImportOptions.NONE);
		assertEquals(period.name(), result.document().head().type().name());
		return PlanBuilder.build(result.document()).plan();
	}

	private static void assertSame(Plan plan, Plan imported, Period period) {
		assertEquals(plan.getUnitName(), imported.getUnitName());
		assertEquals(plan.getYear(), imported.getYear());
		var expected = lines(plan, period);
		var actual = lines(imported, period);
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			assertEquals(expected.get(i), actual.get(i), "line " + i + ", after " + expected.get(Math.max(0, i - 1)));
		}
		assertEquals(expected.size(), actual.size());
		assertTrue(expected.size() > 50, "hardly a document: " + expected.size());
	}

	/** The document as lines, blocks in order, so that the first difference names its place. */
	private static List<String> lines(Plan plan, Period period) {
		return Reports.compose(ReportRequest.of(plan, period)).blocks().stream().map(Object::toString)
				.flatMap(block -> Stream.of(block.split("(?=RowGroup\\[)"))).toList();
	}

	private static byte[] bytes(Plan plan, Period period, ReportFormat format) throws Exception {
		var out = new ByteArrayOutputStream();
		Reports.writer(format).write(Reports.compose(ReportRequest.of(plan, period)), out, Progress.NONE);
		return out.toByteArray();
	}
}
