package se.styrkedjan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.testsupport.PlanBuilder;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;
import se.styrkedjan.store.Progress;

/** What all writers have in common. */
class ReportWriterTest {

	private final ReportDocument document = Reports.compose(Written.request(SamplePlans.ordinary(), Period.VP));

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void tellsHowFarItIs(ReportFormat format) throws Exception {
		List<Long> told = new ArrayList<>();
		Reports.writer(format).write(document, new ByteArrayOutputStream(), (done, total) -> {
			assertTrue(done <= total);
			told.add(done);
		});
		assertEquals(told.stream().sorted().toList(), told);
		assertTrue(told.size() >= 2);
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void writesNothingWhenItIsCancelled(ReportFormat format) {
		var out = new ByteArrayOutputStream();
		Progress cancelling = (done, total) -> {
			throw new CancellationException();
		};
		assertThrows(CancellationException.class, () -> Reports.writer(format).write(document, out, cancelling));
		assertEquals(0, out.size());
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void servesSeveralThreadsAtOnce(ReportFormat format) throws Exception {
		int size = Written.as(format, document).length;
		List<Throwable> errors = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = IntStream.range(0, 3).mapToObj(i -> Thread.ofPlatform().start(() -> {
			try {
				assertEquals(size, Written.as(format, document).length, size / 100.0);
			} catch (Exception | AssertionError e) {
				errors.add(e);
			}
		})).toList();
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(List.of(), errors);
	}

	@Test
	void fileNamesAreSafeEverywhere() {
		var request = Written.request(SamplePlans.ordinary(), Period.VB);
		assertEquals("VB-2025-enheten-for-rad-och-stod.pdf", Reports.fileName(request, ReportFormat.PDF));
		assertEquals("VB-2025.docx",
				Reports.fileName(Written.request(new PlanBuilder(null, 2025).plan(), Period.VB),
						ReportFormat.DOCX));
	}
}
