package se.styrkedjan.editing.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.ThawReport;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

class ReportStepsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	private PlanBuilder.Parts parts;
	private EditingSession session;
	private Report report;

	@BeforeEach
	void open() {
		parts = PlanBuilder.plan();
		session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME).create(parts.plan());
		report = parts.report();
	}

	@Test
	void aReportGoesFromOpenedOverReturnedToApprovedAndDecided() {
		assertUndoable(session, new MarkReady(report));
		assertUndoable(session, new ReturnReport(report, " Analysen av 2.1 saknas "));
		assertEquals("Analysen av 2.1 saknas", report.getStateComment());
		assertUndoable(session, new MarkReady(report));
		assertNull(report.getStateComment());
		assertUndoable(session, new ApproveReport(report, "Avdelningschef", DAY));
		assertEquals(List.of("Avdelningschef", DAY), List.of(report.getApprovedBy(), report.getApprovedOn()));
		assertUndoable(session, new FreezeReport(report, "1.2-3/2026", DAY));
		assertEquals("Avdelningschef", report.getApprovedBy());
	}

	@Test
	void anApprovalIsVoidOnceTheReportIsReturnedOrOpenedAgain() {
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", DAY));
		session.execute(new ReturnReport(report, "Fel siffra"));
		assertNull(report.getApprovedBy());
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", DAY));
		session.execute(new FreezeReport(report, "1.2-3/2026", DAY));
		session.execute(new ThawReport(report, "Fel siffra"));
		assertNull(report.getApprovedOn());
	}

	@Test
	void aStepIsRefusedInAStateItDoesNotLeadFrom() {
		assertEquals("reportStepNotNow", refusal(new ApproveReport(report, "Chef", DAY)));
		assertEquals("reportStepNotNow", refusal(new ReturnReport(report, "Fel")));
		session.execute(new MarkReady(report));
		assertEquals("reportStepNotNow", refusal(new MarkReady(report)));
		session.execute(new FreezeReport(report, "1.2-3/2026", DAY));
		assertEquals("reportIsFrozen", refusal(new ReopenReport(report)));
	}

	@Test
	void whatIsNeededMustBeSaid() {
		session.execute(new MarkReady(report));
		assertEquals("valueMissing", refusal(new ApproveReport(report, " ", DAY)));
		assertEquals("valueMissing", refusal(new ApproveReport(report, "Chef", null)));
		assertEquals("reasonMissing", refusal(new ReturnReport(report, " ")));
		assertEquals("valueMissing", refusal(new OpenOwnReport(parts.plan(), " ", DAY)));
	}

	@Test
	void theFreeReportHasANameAndADeadlineOfItsOwn() {
		assertUndoable(session, new OpenOwnReport(parts.plan(), "Halvårsbokslut ", DAY));
		Report own = PeriodEntries.find(parts.plan().getReports(), Period.EXTRA).orElseThrow();
		assertEquals(List.of("Halvårsbokslut", DAY, ReportState.OPEN),
				List.of(own.getLabel(), own.getDeadline(), own.getState()));
		assertEquals("existsAlready", refusal(new OpenOwnReport(parts.plan(), "En till", null)));
	}

	@Test
	void theFirstStepOfEachStateLeadsOn() {
		assertEquals(List.of(ReportStep.MARK_READY, ReportStep.APPROVE, ReportStep.MARK_READY, ReportStep.FREEZE,
				ReportStep.THAW),
				ReportState.VALUES.stream().map(state -> ReportStep.from(state).getFirst()).toList());
	}

	private String refusal(Operation operation) {
		return assertThrows(RefusedException.class, () -> session.execute(operation)).refusal().code();
	}
}
