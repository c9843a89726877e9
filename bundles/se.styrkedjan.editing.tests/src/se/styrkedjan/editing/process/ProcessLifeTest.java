package se.styrkedjan.editing.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__PURPOSE;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.process.ApproveProcess.Approval;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;

class ProcessLifeTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final Approval APPROVAL = new Approval("Avdelningschef", TODAY, TODAY.plusYears(1), "1.0");

	private final MemoryStore store = new MemoryStore();
	private final Process process = ProcessBuilder.process().process();
	private final EditingSession session = new Workspace(store, List.of(), SessionThreads.SAME).create(process);

	@Test
	void aProcessGoesFromDraftOverReviewToApproval() {
		process.setOwnerRole("Enhetschef");
		assertUndoable(session, new SubmitProcess(process));
		assertUndoable(session, new ReturnProcess(process, "<p>Steg saknas.</p>"));
		assertEquals(ProcessState.DRAFT, process.getState());
		session.execute(new SubmitProcess(process));
		assertUndoable(session, new ApproveProcess(process, APPROVAL));
		assertEquals(ProcessState.APPROVED, process.getState());
		assertEquals(TODAY.plusYears(1), process.getNextReview());
	}

	@Test
	void theRevisionSavedAsApprovedIsKeptWhileTheNextIsDrafted() {
		approve();
		session.save("anna", "").join();
		assertEquals(1, process.getApprovedRevision());
		assertTrue(!session.isDirty());
		session.execute(new ReviseProcess(process));
		assertEquals("1.1", process.getVersion());
		session.execute(new SetFeature(process, PROCESS__PURPOSE, "<p>Nytt syfte</p>"));
		session.save("anna", "").join();
		assertEquals(1, process.getApprovedRevision());
		Process approved = (Process) store.load(session.documentId(), process.getApprovedRevision()).root();
		assertEquals(ProcessState.APPROVED, approved.getState());
		session.execute(new SubmitProcess(process));
		session.execute(new ApproveProcess(process, new Approval("Chef", TODAY, TODAY.plusDays(1), "1.1")));
		session.save("anna", "").join();
		assertEquals(3, process.getApprovedRevision());
	}

	@Test
	void stagesCannotBeSkipped() {
		process.setOwnerRole("Enhetschef");
		assertRefused("processWrongStage", new ApproveProcess(process, APPROVAL));
		assertRefused("processWrongStage", new ReturnProcess(process, "nej"));
		assertRefused("processWrongStage", new ReviseProcess(process));
		session.execute(new SubmitProcess(process));
		assertRefused("processWrongStage", new ArchiveProcess(process));
	}

	@Test
	void whatMustBeSaidIsAskedFor() {
		assertRefused("valueMissing", new SubmitProcess(process));
		process.setState(ProcessState.REVIEW);
		assertRefused("valueMissing", new ReturnProcess(process, " "));
		assertRefused("valueMissing", new ApproveProcess(process, new Approval("", TODAY, TODAY, "1.0")));
		assertRefused("valueMissing", new ApproveProcess(process, new Approval("Chef", TODAY, null, "1.0")));
		assertRefused("processDayTooEarly", new ApproveProcess(process, new Approval("Chef", TODAY, TODAY, "1.0")));
	}

	@Test
	void anArchivedProcessCanBeTakenUpAgain() {
		assertUndoable(session, new ArchiveProcess(process));
		assertUndoable(session, new ReviseProcess(process));
		assertEquals(ProcessState.DRAFT, process.getState());
	}

	@Test
	void versionsAreCountedOn() {
		assertEquals(List.of("1.0", "3.1", "2.10", "1.0"),
				List.of(Stages.next(null), Stages.next("3"), Stages.next("2.9"), Stages.next("våren")));
	}

	private void approve() {
		process.setOwnerRole("Enhetschef");
		session.execute(new SubmitProcess(process));
		session.execute(new ApproveProcess(process, APPROVAL));
	}

	private static void assertRefused(String code, Operation operation) {
		assertEquals(code, operation.check().orElseThrow().code());
	}
}
