package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.XmiWriter;
import se.styrkedjan.testsupport.PlanFixture;

/** What goes wrong around the database is told apart, and loses nothing. */
class StoreFaultTest {

	private static final int KILLS = 10;

	@TempDir
	Path folder;

	@Test
	void noAcknowledgedSaveIsLostWhenTheProcessIsKilled() throws IOException {
		CrashTrial.Result result = new CrashTrial(folder, 20261121).run(KILLS);
		assertTrue(result.acknowledged() > 0, "no process lived long enough to save");
	}

	@Test
	void aDatabaseOfAnotherProcessIsInUseUntilThatEnds() throws IOException {
		EmptyStore.copied(location());
		try (ChildProcess child = ChildProcess.start(folder, SavingProcess.class, location(), 1)) {
			assertEquals("open", child.line());
			StoreException error = assertOpening(Code.IN_USE);
			assertEquals(location(), error.arguments().getFirst());
		}
		DerbyStore.open(location()).close();
	}

	@Test
	void aDatabaseOpenInThisProcessIsInUse() {
		try (Store store = EmptyStore.open(location())) {
			assertOpening(Code.IN_USE);
			assertTrue(store.documents(DocumentFilter.ALL).isEmpty());
		}
		DerbyStore.open(location()).close();
	}

	@Test
	void aDatabaseOfANewerVersionIsRefusedAndNotTouched() throws SQLException {
		inDatabase("INSERT INTO schema_migration VALUES (99, '0099-future.sql', '%s', 0)".formatted("0".repeat(64)));
		assertEquals(List.of(99, Migration.all().size()), assertOpening(Code.NEWER).arguments());
		assertOpening(Code.NEWER);
	}

	@Test
	void aSchemaStepThatIsNotOursIsDamage() throws SQLException {
		inDatabase("UPDATE schema_migration SET checksum = '%s'".formatted("0".repeat(64)));
		assertOpening(Code.DAMAGED);
	}

	@Test
	void aForeignDatabaseIsDamage() throws SQLException {
		inDatabase("DROP TABLE schema_migration");
		assertOpening(Code.DAMAGED);
	}

	@Test
	void anEmptyDatabaseFolderIsDamageAndIsLeftAlone() throws IOException {
		Files.createDirectories(location().resolve("database"));
		assertEquals(location(), assertOpening(Code.DAMAGED).arguments().getFirst());
		assertTrue(Files.isDirectory(location().resolve("database")));
	}

	@Test
	void aPlaceWhereNoFolderCanBeMadeIsSaidToBeReadOnly() {
		Path nowhere = Path.of("/proc/styrkedjan");
		assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc");
		StoreException error = assertThrows(StoreException.class, () -> DerbyStore.open(nowhere));
		assertEquals(Code.READ_ONLY, error.code());
		assertEquals(nowhere, error.arguments().getFirst());
	}

	@Test
	void anUnfinishedNewDatabaseIsMadeAgain() throws IOException {
		Path unfinished = Files.createDirectories(location().resolve("database.new").resolve("seg0"));
		Files.writeString(unfinished.resolve("c10.dat"), "half");
		try (Store store = DerbyStore.open(location())) {
			assertTrue(store.documents(DocumentFilter.ALL).isEmpty());
		}
	}

	@Test
	void aDamagedRevisionIsSaidToBeDamagedAndOthersStillOpen() throws SQLException {
		Plan plan = savedTwice();
		inDatabase("UPDATE revision SET content = CAST(X'%s' AS BLOB) WHERE revision = 2".formatted("1f8b0800"));
		try (Store store = DerbyStore.open(location())) {
			assertCode(Code.DAMAGED, () -> store.load(plan.getId()));
			assertEquals(plan.getId(), ((Plan) store.load(plan.getId(), 1).root()).getId());
			assertCode(Code.DAMAGED, () -> store.backup(folder.resolve("b.zip"), Progress.NONE));
			assertTrue(Files.notExists(folder.resolve("b.zip")));
		}
	}

	@Test
	void aRevisionOfANewerModelIsSaidToBeNewer() throws SQLException {
		Plan plan = savedTwice();
		String xmi = new String(XmiWriter.write(plan), java.nio.charset.StandardCharsets.UTF_8);
		byte[] newer = PackedXmi
				.compress(xmi.replace("unitName=", "mood=").getBytes(java.nio.charset.StandardCharsets.UTF_8));
		inDatabase("UPDATE revision SET content = CAST(X'%s' AS BLOB) WHERE revision = 2"
				.formatted(java.util.HexFormat.of().formatHex(newer)));
		try (Store store = DerbyStore.open(location())) {
			StoreException error = assertCode(Code.NEWER, () -> store.load(plan.getId()));
			assertTrue(error.arguments().getFirst().toString().contains("mood"), error.getMessage());
		}
	}

	@Test
	void aFolderBelowAFileCannotBeWritten() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "");
		assertCode(Code.READ_ONLY, () -> DerbyStore.open(file.resolve("store")));
		assertCode(Code.READ_ONLY, () -> DerbyStore.open(file));
	}

	@Test
	void aReadOnlyFolderIsSaidToBeReadOnly() throws IOException, InterruptedException {
		Plan plan = savedTwice();
		assumeMounted("--bind", location().toString(), location().toString());
		try {
			assumeTrue(run("mount", "-o", "remount,ro,bind", location().toString()), "no read-only mount");
			StoreException error = assertOpening(Code.READ_ONLY);
			assertEquals(location(), error.arguments().getFirst());
			assertCode(Code.READ_ONLY, () -> DerbyStore.open(location().resolve("new")));
		} finally {
			run("umount", location().toString());
		}
		try (Store store = DerbyStore.open(location())) {
			assertEquals(2, store.history(plan.getId()).size());
		}
	}

	@Test
	void aFullDiskIsSaidToBeFullAndTheNextSaveWorksWhenThereIsSpace() throws IOException, InterruptedException {
		Files.createDirectories(location());
		assumeMounted("-t", "tmpfs", "-o", "size=16m", "tmpfs", location().toString());
		try {
			Plan plan = new GeneratedPlans(100).plan(1, 2025);
			long saved = 0;
			Path ballast = location().resolve("ballast");
			try (Store store = DerbyStore.open(location())) {
				saved = store.save(new SaveRequest(plan, 0, "Test", "")).number();
				fill(ballast);
				long newest = saved;
				StoreException error = assertCode(Code.DISK_FULL, () -> saveOften(store, plan, newest));
				assertEquals(location(), error.arguments().getFirst());
				Files.delete(ballast);
				saved = store.document(plan.getId()).orElseThrow().revision();
				saved = store.save(new SaveRequest(plan, saved, "Test", "")).number();
			}
			try (Store store = DerbyStore.open(location())) {
				assertEquals(saved, store.document(plan.getId()).orElseThrow().revision());
				store.load(plan.getId());
			}
		} finally {
			run("umount", location().toString());
		}
	}

	@Test
	void aNewDatabaseOnAFullDiskIsSaidToBeFullAndLeavesNoRuins() throws IOException, InterruptedException {
		Files.createDirectories(location());
		assumeMounted("-t", "tmpfs", "-o", "size=1m", "tmpfs", location().toString());
		try {
			assertOpening(Code.DISK_FULL);
			assertTrue(run("mount", "-o", "remount,size=16m", location().toString()));
			DerbyStore.open(location()).close();
		} finally {
			run("umount", location().toString());
		}
	}

	@Test
	void aBackupToAFullDiskIsSaidToBeFull() throws IOException, InterruptedException {
		Path disk = Files.createDirectories(folder.resolve("disk"));
		assumeMounted("-t", "tmpfs", "-o", "size=32k", "tmpfs", disk.toString());
		try (Store store = EmptyStore.open(location())) {
			store.save(new SaveRequest(new GeneratedPlans(100).plan(1, 2025), 0, "Test", ""));
			assertCode(Code.DISK_FULL, () -> store.backup(disk.resolve("b.zip"), Progress.NONE));
			assertEquals(0, disk.toFile().list().length);
		} finally {
			run("umount", disk.toString());
		}
	}

	private static void saveOften(Store store, Plan plan, long newest) {
		for (long base = newest; base < newest + 1000; base++) {
			plan.getGoals().getFirst().setTitle("Nummer " + base);
			store.save(new SaveRequest(plan, base, "Test", ""));
		}
	}

	private static void fill(Path ballast) throws IOException {
		byte[] block = new byte[64 * 1024];
		try (var out = Files.newOutputStream(ballast)) {
			while (Files.getFileStore(ballast).getUsableSpace() > 8 * block.length) {
				out.write(block);
			}
		}
	}

	private Plan savedTwice() {
		Plan plan = PlanFixture.small("Norr", 2025);
		try (Store store = EmptyStore.open(location())) {
			store.save(new SaveRequest(plan, 0, "Test", ""));
			store.save(new SaveRequest(plan, 1, "Test", ""));
		}
		return plan;
	}

	private void inDatabase(String sql) throws SQLException {
		try (DerbyDatabase database = DerbyDatabase.open(EmptyStore.copied(location()), Migration.all());
				Connection connection = database.connect()) {
			Sql.update(connection, sql);
		}
	}

	private StoreException assertOpening(Code code) {
		return assertCode(code, () -> DerbyStore.open(location()));
	}

	private static StoreException assertCode(Code code, Runnable work) {
		StoreException error = assertThrows(StoreException.class, work::run);
		assertEquals(code, error.code(), error.getMessage());
		return error;
	}

	private Path location() {
		return folder.resolve("store");
	}

	private static void assumeMounted(String... arguments) throws IOException, InterruptedException {
		String[] command = new String[arguments.length + 1];
		command[0] = "mount";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		assumeTrue(run(command), "needs root on Linux to mount a file system");
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false; // no such command
		}
	}
}
