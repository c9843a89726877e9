package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.ConflictException;
import se.styrkedjan.store.Eraser;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;

/** What is erased is nowhere in the database any longer: not in a table, and after the wiping not in a file. */
class ErasureTest extends StoreContract {

	private static final String WORD = "zvonimirsgatan";
	private static final String OTHER = "kvarvarande";
	private static final Eraser ERASER = root -> {
		Case one = ((Plan) root).getRegister().getCases().getFirst();
		boolean found = one.getDescription() != null;
		one.setDescription(null);
		return found;
	};

	@Override
	Store open(Path location) {
		return EmptyStore.open(location);
	}

	@Test
	void theWordsAreInNoTableAnyLonger() throws Exception {
		Plan plan = savedTwice();
		assertTrue(places(WORD).containsAll(List.of("REVISION", "ELEMENT_TEXT", "DOCUMENT_WORD")), "before");
		erase(plan);
		assertEquals(List.of(), places(WORD));
		assertTrue(places(OTHER).contains("REVISION"), "what is kept is still there");
		assertEquals(3, store.history(plan.getId()).size());
	}

	@Test
	void theWordsAreInNoFileAfterTheWiping() throws Exception {
		Plan plan = savedTwice();
		assertTrue(filesWith(WORD).stream().anyMatch(file -> file.toString().contains("log")), "the log can be read");
		erase(plan);
		List<Long> told = new ArrayList<>();
		store.wipeErased((done, total) -> told.add(100 * done / total));
		assertEquals(List.of(), places(WORD));
		assertEquals(List.of(), filesWith(WORD));
		assertEquals(100, told.getLast(), told.toString());
		store.close();
		assertEquals(List.of(), filesWith(WORD));
		assertTrue(!filesWith(OTHER).isEmpty(), "words can be found in files");
		openStore();
		assertEquals(3, store.load(plan.getId()).revision().number());
		store.rebuildProjection(Progress.NONE);
		assertEquals(List.of(), places(WORD));
	}

	@Test
	void aCancelledErasingHasChangedNothing() throws Exception {
		Plan plan = savedTwice();
		ERASER.erase(plan);
		SaveRequest request = new SaveRequest(plan, 2, "Test", "");
		assertThrows(CancellationException.class, () -> store.saveErasing(request, ERASER, (done, total) -> {
			if (done == total - 1) {
				throw new CancellationException();
			}
		}));
		assertEquals(2, store.history(plan.getId()).size());
		for (long revision = 1; revision <= 2; revision++) {
			Plan old = (Plan) store.load(plan.getId(), revision).root();
			assertTrue(old.getRegister().getCases().getFirst().getDescription().contains(WORD));
		}
	}

	@Test
	void whoSavesMeanwhileIsNotOverwritten() {
		Plan plan = savedTwice();
		EObject ours = EcoreUtil.copy(plan);
		save(plan, 2);
		assertThrows(ConflictException.class,
				() -> store.saveErasing(new SaveRequest(ours, 2, "Test", ""), ERASER, Progress.NONE));
		assertTrue(((Plan) store.load(plan.getId(), 1).root()).getRegister().getCases().getFirst().getDescription()
				.contains(WORD));
	}

	private void erase(Plan plan) {
		ERASER.erase(plan);
		store.saveErasing(new SaveRequest(plan, 2, "Test", ""), ERASER, Progress.NONE);
	}

	private Plan savedTwice() {
		Plan plan = Elements.create(SteeringPackage.eINSTANCE.getPlan());
		plan.setUnitName("Enheten");
		plan.setRegister(Elements.create(RegisterPackage.eINSTANCE.getCaseRegister()));
		for (String word : List.of(WORD, OTHER)) {
			Case one = Elements.create(RegisterPackage.eINSTANCE.getCase());
			one.setNumber(word.substring(0, 2));
			one.setDescription("<p>Hände på " + word + "</p>");
			plan.getRegister().getCases().add(one);
		}
		Elements.ensureIdentity(plan);
		save(plan, 0);
		plan.setUnitName("Enheten igen");
		save(plan, 1);
		return plan;
	}

	/** The tables in which a word stands in any column of any row, content unpacked. */
	private List<String> places(String word) throws SQLException, IOException {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(store.location().resolve("database").toString());
		List<String> found = new ArrayList<>();
		try (Connection connection = source.getConnection()) {
			for (String table : tables(connection)) {
				if (holds(connection, table, word)) {
					found.add(table);
				}
			}
		}
		return found;
	}

	private static List<String> tables(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet rows = connection.getMetaData().getTables(null, "APP", null, new String[] { "TABLE" })) {
			while (rows.next()) {
				names.add(rows.getString("TABLE_NAME"));
			}
		}
		assertTrue(names.size() > 10, names.toString());
		return names;
	}

	private static boolean holds(Connection connection, String table, String word) throws SQLException, IOException {
		try (var statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
			while (rows.next()) {
				for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
					if (text(rows, column).toLowerCase(Locale.ROOT).contains(word)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static String text(ResultSet rows, int column) throws SQLException, IOException {
		if (rows.getMetaData().getColumnTypeName(column).equals("BLOB")) {
			try (var in = new GZIPInputStream(new ByteArrayInputStream(rows.getBytes(column)))) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		String text = rows.getString(column);
		return text == null ? "" : text;
	}

	/** The files of the database, its log among them, in which the word stands as Derby writes texts. */
	private List<Path> filesWith(String word) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("store").resolve("database"))) {
			return files.filter(Files::isRegularFile).filter(file -> contains(file, word)).toList();
		}
	}

	private static boolean contains(Path file, String word) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
					.contains(word);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
