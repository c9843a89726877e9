package se.styrkedjan.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

class FrozenReportsTest {

	private static final long DECIDED = 7;

	private final Plan plan = SamplePlans.ordinary();
	private final Plan kept = EcoreUtil.copy(plan);
	private final FrozenReports reports = new FrozenReports(storeOf(kept));

	@Test
	void openReportSaysWhatThePlanSaysNow() {
		ReportRequest request = Written.request(plan, Period.VB);
		assertSame(request, reports.resolve(request));
	}

	@Test
	void decidedReportStaysAsItWasWhileWorkGoesOn() throws Exception {
		// given a report that was decided, and a plan that was changed afterwards
		byte[] before = Written.as(ReportFormat.HTML, decide());
		plan.getGoals().getFirst().setTitle("En annan stad");
		plan.setUnitName("Annat namn");
		// when the document is made again
		byte[] after = Written.as(ReportFormat.HTML, Reports.compose(reports.resolve(Written.request(plan, Period.VB))));
		// then it is the same to the last byte
		assertArrayEquals(before, after);
		// though the other documents of the year follow the plan
		assertTrue(html(Reports.compose(reports.resolve(Written.request(plan, Period.T1)))).contains("En annan stad"));
	}

	@Test
	void decidedReportBearsItsNumberAndDay() throws Exception {
		String html = html(decide());
		assertTrue(html.contains("RS 2025/0417-9"), "number");
		assertTrue(html.contains("2026-02-11"), "day");
		assertFalse(html(Reports.compose(Written.request(kept, Period.T1))).contains("2026-02-11"));
	}

	private ReportDocument decide() {
		Report report = plan.getReports().stream().filter(one -> one.getPeriod() == Period.VB).findFirst().orElseThrow();
		report.setState(ReportState.FROZEN);
		report.setFrozenRevision(DECIDED);
		report.setRegistrationNumber("RS 2025/0417-9");
		report.setDecisionDate(LocalDate.of(2026, 2, 11));
		return Reports.compose(reports.resolve(Written.request(plan, Period.VB)));
	}

	private static String html(ReportDocument document) throws Exception {
		return new String(Written.as(ReportFormat.HTML, document), StandardCharsets.UTF_8);
	}

	/** A store that knows one revision of one plan and nothing else. */
	private static Store storeOf(Plan decided) {
		return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class },
				(proxy, method, arguments) -> {
					assertEquals("load", method.getName());
					assertEquals(decided.getId(), arguments[0]);
					assertEquals(DECIDED, arguments[1]);
					return new StoredDocument(EcoreUtil.copy(decided),
							new Revision(decided.getId(), DECIDED, Instant.EPOCH, "test", ""));
				});
	}
}
