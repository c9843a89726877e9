package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;
import se.styrkedjan.testsupport.PlanFixture;

/** Files of the database damaged in several ways: it is either said, or what is loaded is what was saved. */
class DamagedFilesTest {

	/** Does harm to a file. */
	@FunctionalInterface
	private interface Harm {

		void doTo(Path file) throws IOException;
	}

	private static final int FILES = 12;

	@TempDir
	Path folder;
	private Path whole;
	private Plan plan;

	@BeforeEach
	void savePlan() {
		whole = folder.resolve("whole");
		plan = PlanFixture.small("Norr", 2025);
		try (Store store = EmptyStore.open(whole)) {
			store.save(new SaveRequest(plan, 0, "Test", ""));
		}
	}

	@Test
	void overwrittenPagesAreNoticedOrDoNoHarm() throws IOException {
		Random random = new Random(1);
		int noticed = harm(largest(), file -> overwrite(file, random));
		assertTrue(noticed > 0, "nothing noticed");
	}

	@Test
	void truncatedFilesAreNoticedOrDoNoHarm() throws IOException {
		assertTrue(harm(largest(), file -> truncate(file, 2)) > 0, "nothing noticed");
	}

	@Test
	void emptiedFilesAreNoticedOrDoNoHarm() throws IOException {
		assertTrue(harm(largest(), file -> Files.write(file, new byte[0])) > 0, "nothing noticed");
	}

	@Test
	void missingFilesOfTheEngineAreDamage() throws IOException {
		for (String file : List.of("service.properties", "log")) {
			Path copy = copy();
			Path missing = copy.resolve("database").resolve(file);
			if (Files.isDirectory(missing)) {
				Folders.delete(missing);
			} else {
				Files.delete(missing);
			}
			assertEquals(Code.DAMAGED, use(copy), file);
			Folders.delete(copy);
		}
	}

	@Test
	void rubbishInTheLogIsDamage() throws IOException {
		Path copy = copy();
		Files.write(copy.resolve("database/log/log.ctrl"), "rubbish".getBytes());
		try (Stream<Path> logs = Files.list(copy.resolve("database/log"))) {
			for (Path log : logs.filter(file -> file.toString().endsWith(".dat")).toList()) {
				Files.write(log, "rubbish".getBytes());
			}
		}
		Files.deleteIfExists(copy.resolve("database/log/logmirror.ctrl"));
		assertEquals(Code.DAMAGED, use(copy));
	}

	@Test
	void aDamagedDatabaseIsSetAsideForABackup() throws IOException {
		Path backup = folder.resolve("backup.zip");
		try (Store store = DerbyStore.open(whole)) {
			store.backup(backup, Progress.NONE);
			assertEquals(Code.IN_USE, assertThrows(StoreException.class, () -> DerbyStore.setAside(whole)).code());
		}
		Files.delete(whole.resolve("database/service.properties"));
		assertEquals(Code.DAMAGED, use(whole));
		Path aside = DerbyStore.setAside(whole);
		assertTrue(Files.exists(aside.resolve("seg0")));
		try (Store store = DerbyStore.open(whole)) {
			store.restore(backup, Progress.NONE);
			assertTrue(EcoreUtil.equals(plan, store.load(plan.getId()).root()));
		}
		assertEquals(Code.FILE_MISSING,
				assertThrows(StoreException.class, () -> DerbyStore.setAside(folder.resolve("none"))).code());
	}

	/** How many of the harms were noticed. */
	private int harm(List<Path> files, Harm harm) throws IOException {
		int noticed = 0;
		for (Path file : files) {
			Path copy = copy();
			harm.doTo(copy.resolve(file));
			Code code = use(copy);
			assertTrue(code == null || code == Code.DAMAGED, file + " " + code);
			noticed += code == null ? 0 : 1;
			Folders.delete(copy);
		}
		return noticed;
	}

	/** The error that using the store ends in, or null when everything is as it was. */
	private Code use(Path location) {
		try (Store store = DerbyStore.open(location)) {
			EObject loaded = store.load(plan.getId()).root();
			assertTrue(EcoreUtil.equals(plan, loaded), "another content");
			assertEquals(4, store.queries().goals(plan.getId()).size());
			store.save(new SaveRequest(plan, 1, "Test", ""));
			return null;
		} catch (StoreException e) {
			return e.code();
		}
	}

	private Path copy() throws IOException {
		Path copy = folder.resolve("copy");
		EmptyStore.copy(whole, copy);
		return copy;
	}

	private List<Path> largest() throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(whole.resolve("database/seg0"))) {
			all.sorted((first, second) -> Long.compare(second.toFile().length(), first.toFile().length())).limit(FILES)
					.map(whole::relativize).forEach(files::add);
		}
		return files;
	}

	private static void overwrite(Path file, Random random) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
			byte[] rubbish = new byte[(int) Math.min(3000, bytes.length() / 2)];
			random.nextBytes(rubbish);
			bytes.seek((bytes.length() - rubbish.length) * 2 / 3);
			bytes.write(rubbish);
		}
	}

	private static void truncate(Path file, int divisor) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
			bytes.setLength(bytes.length() / divisor);
		}
	}
}
