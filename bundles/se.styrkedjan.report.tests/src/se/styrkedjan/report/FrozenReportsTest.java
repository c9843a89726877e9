package se.styrkedjan.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.Organisation;
import se.styrkedjan.model.organisation.OrganisationPackage;
import se.styrkedjan.model.organisation.Unit;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;
import se.styrkedjan.store.DocumentKind;

class FrozenReportsTest {

	private static final long DECIDED = 7;
	private static final Instant DECISION = Instant.parse("2026-02-11T10:00:00Z");

	private final Plan plan = SamplePlans.ordinary();
	private final Plan kept = EcoreUtil.copy(plan);
	private final KeptDocuments documents = new KeptDocuments();
	private final FrozenReports reports = new FrozenReports(documents.store());

	@BeforeEach
	void keepRevisions() {
		documents.keep(DocumentKind.PLAN, kept, DECIDED, DECISION);
		plan.setUnitId("unit");
		kept.setUnitId("unit");
		documents.keep(DocumentKind.ORGANISATION, organisation("Råda förvaltning"), 1, DECISION.minusSeconds(60));
	}

	@Test
	void openReportSaysWhatThePlanSaysNow() {
		assertSame(plan, reports.resolve(Written.request(plan, Period.VB)).plan());
	}

	@Test
	void letterheadComesFromTheOrganisationUnlessOneIsGiven() {
		assertEquals(new Letterhead("Råda förvaltning", List.of("Råda förvaltning", "08-000 00 00")),
				reports.resolve(ReportRequest.of(plan, Period.VB)).letterhead());
		ReportRequest given = Written.request(plan, Period.VB);
		assertEquals(given.letterhead(), reports.resolve(given).letterhead());
		plan.setUnitId("some other unit");
		assertEquals(Letterhead.NONE, reports.resolve(ReportRequest.of(plan, Period.VB)).letterhead());
	}

	@Test
	void decidedReportStaysAsItWasWhileWorkGoesOn() throws Exception {
		// given a report that was decided, and plan and organisation that were changed afterwards
		byte[] before = Written.as(ReportFormat.HTML, decide());
		plan.getGoals().getFirst().setTitle("En annan stad");
		plan.setUnitName("Annat namn");
		documents.keep(DocumentKind.ORGANISATION, organisation("Nya förvaltningen"), 2, DECISION.plusSeconds(60));
		// when the document is made again
		byte[] after = Written.as(ReportFormat.HTML, made(Period.VB));
		// then it is the same to the last byte
		assertArrayEquals(before, after);
		// though the other documents of the year follow what was written
		assertTrue(html(made(Period.T1)).contains("En annan stad"));
		assertTrue(html(made(Period.T1)).contains("Nya förvaltningen"));
	}

	@Test
	void approvedReportStaysAsItWasButForItsHandling() throws Exception {
		// given a report that was approved
		Report report = plan.getReports().stream().filter(one -> one.getPeriod() == Period.VB).findFirst().orElseThrow();
		report.setState(ReportState.APPROVED);
		report.setFrozenRevision(DECIDED);
		// when the plan is changed and the officer is another
		plan.getGoals().getFirst().setTitle("En annan stad");
		report.setOfficer("Ny handläggare");
		// then the document says what was approved, and who handles it now
		String html = html(made(Period.VB));
		assertFalse(html.contains("En annan stad"));
		assertTrue(html.contains("Ny handläggare"));
	}

	@Test
	void decidedReportBearsItsNumberAndDay() throws Exception {
		String html = html(decide());
		assertTrue(html.contains("RS 2025/0417-9"), "number");
		assertTrue(html.contains("2026-02-11"), "day");
		assertFalse(html(made(Period.T1)).contains("2026-02-11"));
	}

	private ReportDocument decide() {
		Report report = plan.getReports().stream().filter(one -> one.getPeriod() == Period.VB).findFirst().orElseThrow();
		report.setState(ReportState.FROZEN);
		report.setFrozenRevision(DECIDED);
		report.setRegistrationNumber("RS 2025/0417-9");
		report.setDecisionDate(LocalDate.of(2026, 2, 11));
		return made(Period.VB);
	}

	private ReportDocument made(Period period) {
		return Reports.compose(reports.resolve(ReportRequest.of(plan, period)));
	}

	private static String html(ReportDocument document) throws Exception {
		return new String(Written.as(ReportFormat.HTML, document), StandardCharsets.UTF_8);
	}

	private static Organisation organisation(String name) {
		Organisation organisation = Elements.create(OrganisationPackage.eINSTANCE.getOrganisation());
		organisation.setId("organisation");
		Unit top = Elements.create(OrganisationPackage.eINSTANCE.getUnit());
		top.setName(name);
		Unit unit = Elements.create(OrganisationPackage.eINSTANCE.getUnit());
		unit.setId("unit");
		unit.setName("Enheten");
		unit.setPhone("08-000 00 00");
		top.getUnits().add(unit);
		organisation.getUnits().add(top);
		return organisation;
	}
}
