package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.testsupport.RandomEdits;

/** Rows written save by save are those that a rebuild makes, whatever was edited between the saves. */
class ProjectionRebuildTest {

	private static final int SAVES = 25;
	private static final List<String> TABLES = List.of("plan_goal", "goal_tally", "plan_indicator", "plan_outcome",
			"plan_activity", "register_case", "plan_risk", "process_step", "process_head",
			"element_use", "element_link");

	@TempDir
	Path folder;
	private DerbyDatabase database;
	private JdbcStore store;

	@BeforeEach
	void openStore() {
		database = DerbyDatabase.open(EmptyStore.copied(folder.resolve("store")), Migration.all());
		store = new JdbcStore(database, Clock.systemUTC());
	}

	@AfterEach
	void closeStore() {
		store.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void aRebuiltProjectionEqualsTheOneKeptByRandomEditsAndSaves(long seed) throws SQLException {
		RandomEdits edits = new RandomEdits(seed);
		List<EObject> documents = List.of(PlanFixture.small("Norr", 2024), PlanFixture.small("Söder", 2025),
				new GeneratedPlans(5).plan((int) seed, 2025), edits.process(), edits.organisation());
		Map<EObject, Long> revisions = new HashMap<>();
		for (int i = 0; i < SAVES; i++) {
			EObject root = edits.oneOf(documents);
			edits.edit(root, 1 + i % 7);
			long base = revisions.getOrDefault(root, 0L);
			revisions.put(root, store.save(new SaveRequest(root, base, "Test", "")).number());
		}
		List<String> kept = rows();
		store.rebuildProjection(Progress.NONE);
		assertEquals(kept, rows(), "seed " + seed);
	}

	@Test
	void aCancelledRebuildChangesNothing() throws SQLException {
		store.save(new SaveRequest(PlanFixture.small("Norr", 2025), 0, "Test", ""));
		store.save(new SaveRequest(PlanFixture.small("Söder", 2025), 0, "Test", ""));
		List<String> kept = rows();
		for (long last = 0; last <= 2; last++) {
			long stop = last;
			Assertions.assertThrows(CancellationException.class, () -> store.rebuildProjection((done, total) -> {
				if (done == stop) {
					throw new CancellationException();
				}
			}));
			assertEquals(kept, rows());
		}
	}

	@Test
	void aRebuildRepairsLostRows() throws SQLException {
		store.save(new SaveRequest(PlanFixture.small("Norr", 2025), 0, "Test", ""));
		List<String> kept = rows();
		try (Connection connection = database.connect()) {
			for (String table : TABLES) {
				Sql.update(connection, "DELETE FROM " + table);
			}
			Sql.update(connection, "DELETE FROM document_word");
			Sql.update(connection, "DELETE FROM element_text");
		}
		Assertions.assertNotEquals(kept, rows());
		store.rebuildProjection(Progress.NONE);
		assertEquals(kept, rows());
	}

	@Test
	void deletedDocumentsLeaveNoRows() throws SQLException {
		List<String> empty = rows();
		store.save(new SaveRequest(PlanFixture.small("Norr", 2025), 0, "Test", ""));
		store.save(new SaveRequest(new GeneratedPlans(5).plan(1, 2025), 0, "Test", ""));
		store.documents(DocumentFilter.ALL).forEach(document -> store.delete(document.id()));
		assertEquals(empty, rows());
	}

	/** All rows as text, sorted; slots, which are numbers within a document, are told by their element. */
	private List<String> rows() throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = database.connect()) {
			for (String table : TABLES) {
				rows.addAll(Sql.list(connection, "SELECT * FROM " + table, row -> table + text(row)));
			}
			rows.addAll(words(connection));
			rows.addAll(Sql.list(connection,
					"SELECT document_key, element_id, element_type, title, body FROM element_text",
					row -> "text" + text(row)));
		}
		return rows.stream().sorted().toList();
	}

	private static List<String> words(Connection connection) throws SQLException {
		Map<String, String> elements = new TreeMap<>();
		Sql.each(connection, "SELECT document_key, slot, element_id FROM element_text",
				row -> elements.put(row.getInt(1) + "/" + row.getInt(2), row.getString(3)));
		List<String> words = new ArrayList<>();
		Sql.each(connection, "SELECT word, document_key, places FROM document_word", row -> {
			String word = row.getString(1);
			int key = row.getInt(2);
			Places.read(row.getBytes(3), place -> words.add(
					"word " + word + " " + elements.get(key + "/" + Places.slot(place)) + " " + Places.titles(place)));
			return word;
		});
		return words;
	}

	private static String text(ResultSet row) throws SQLException {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
			text.append('|').append(row.getString(i));
		}
		return text.toString();
	}
}
