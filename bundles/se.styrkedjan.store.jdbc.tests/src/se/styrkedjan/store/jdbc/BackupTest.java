package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.xmi.XmiReader;
import se.styrkedjan.testsupport.PlanFixture;

/** Backup and restore: all comes back, and nothing changes before all has. */
class BackupTest extends BackupScenario {

	@Test
	void aBackupRestoresIntoAnEmptyStoreWithHistory() {
		store.backup(file, Progress.NONE);
		try (Store other = EmptyStore.open(folder.resolve("other"))) {
			other.restore(file, Progress.NONE);
			assertEquals(store.documents(DocumentFilter.ALL), other.documents(DocumentFilter.ALL));
			assertEquals(store.history(plan.getId()), other.history(plan.getId()));
			assertTrue(EcoreUtil.equals(plan, other.load(plan.getId()).root()));
			assertEquals(store.queries().rollUp(2025), other.queries().rollUp(2025));
			assertEquals(StoreContract.found(store, "snabb", 10), StoreContract.found(other, "snabb", 10));
		}
	}

	@Test
	void aRestoreReplacesWhatWasThere() {
		store.backup(file, Progress.NONE);
		Plan later = PlanFixture.small("Senare", 2026);
		store.save(new SaveRequest(later, 0, "Kim", ""));
		store.save(new SaveRequest(plan, 2, "Kim", ""));
		store.restore(file, Progress.NONE);
		assertTrue(store.document(later.getId()).isEmpty());
		assertTrue(StoreContract.found(store, "senare", 10).isEmpty());
		assertEquals(2, store.history(plan.getId()).size());
		store.save(new SaveRequest(plan, 2, "Kim", ""));
	}

	@Test
	void aBackupLeavesNothingButItself() throws IOException {
		store.backup(file, Progress.NONE);
		try (var files = Files.list(folder)) {
			assertEquals(List.of("store", "säkerhetskopia.zip"),
					files.map(path -> path.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aCancelledBackupKeepsTheFileThatWasThere() throws IOException {
		Files.writeString(file, "old");
		assertThrows(CancellationException.class, () -> store.backup(file, BackupTest::cancelAtOne));
		assertEquals("old", Files.readString(file));
		assertEquals(2, folder.toFile().list().length);
	}

	@Test
	void aBackupIntoAMissingFolderSaysSo() {
		Path nowhere = folder.resolve("nowhere").resolve("a.zip");
		StoreException error = assertThrows(StoreException.class, () -> store.backup(nowhere, Progress.NONE));
		assertEquals(Code.FILE_MISSING, error.code());
		assertEquals(nowhere.getParent(), error.arguments().getFirst());
	}

	@Test
	void aCancelledRestoreChangesNothingAtAnyStep() {
		store.backup(file, Progress.NONE);
		store.save(new SaveRequest(plan, 2, "Kim", ""));
		List<DocumentInfo> before = store.documents(DocumentFilter.ALL);
		for (int step = 0; step <= 6; step++) {
			int last = step;
			assertThrows(CancellationException.class, () -> store.restore(file, (done, total) -> {
				if (done == last) {
					throw new CancellationException();
				}
			}), "step " + step);
			assertEquals(before, store.documents(DocumentFilter.ALL));
			assertEquals(2, StoreContract.found(store, "snabb", 10).size());
			assertEquals(5, store.queries().rollUp(2025).size() + 1);
		}
	}

	@Test
	void progressRunsToItsEnd() {
		List<String> steps = new ArrayList<>();
		store.backup(file, (done, total) -> steps.add(done + "/" + total));
		store.restore(file, (done, total) -> steps.add(done + "/" + total));
		assertEquals(List.of("0/2", "1/2", "2/2", "0/6", "1/6", "2/6", "3/6", "4/6", "5/6", "6/6"), steps);
	}

	@Test
	void exportedFilesAreWholeDocuments() throws IOException {
		List<Path> files = store.exportXmi(folder.resolve("xmi"), Progress.NONE);
		assertEquals(2, files.size());
		Path asö = files.stream().filter(path -> path.getFileName().toString().startsWith("plan-Åsö-2025-")).findFirst()
				.orElseThrow();
		assertTrue(EcoreUtil.equals(plan, XmiReader.read(Files.readAllBytes(asö))));
		assertEquals(files, store.exportXmi(folder.resolve("xmi"), Progress.NONE));
	}

	private static void cancelAtOne(long done, long total) {
		if (done == 1) {
			throw new CancellationException();
		}
	}
}
