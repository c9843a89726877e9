package se.styrkedjan.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.store.projection.Entry;
import se.styrkedjan.store.projection.Projection;
import se.styrkedjan.store.projection.TextEntry;

/** The rows of all kinds. */
final class ProjectionTables {

	private static final List<String> NAMES = List.of("plan_goal", "goal_tally", "plan_indicator", "plan_outcome",
			"plan_activity", "register_case", "plan_risk", "process_step", "process_head", "element_use",
			"element_link", "element_text", "document_word");

	private final List<EntryTable<? extends Entry>> tables = List.of(new GoalTable(), new IndicatorTable(),
			new OutcomeTable(), new ActivityTable(), new CaseTable(), new RiskTable(), new StepTable(),
			new ProcessTable(), new UseTable(), new LinkTable());
	private final TextTable texts;

	/** The tables; words that are stored are added to a vocabulary. */
	ProjectionTables(Vocabulary vocabulary) {
		this.texts = new TextTable(vocabulary);
	}

	/** Has all statements that change rows compiled ahead. */
	void prepare(Connection connection) throws SQLException {
		for (var table : tables) {
			table.prepare(connection);
		}
		texts.prepare(connection);
	}

	/** Inserts the rows of a document that has none. */
	void insert(Connection connection, int documentKey, Projection projection) throws SQLException {
		for (var table : tables) {
			insert(connection, documentKey, table, projection);
		}
		texts.insert(connection, documentKey, projection.entries(TextEntry.class));
	}

	/** Makes the rows of a document be those of the projection. */
	void replace(Connection connection, int documentKey, Projection projection) throws SQLException {
		for (var table : tables) {
			replace(connection, documentKey, table, projection);
		}
		texts.replace(connection, documentKey, projection.entries(TextEntry.class));
	}

	/** Removes the rows of a document. */
	void delete(Connection connection, int documentKey) throws SQLException {
		replace(connection, documentKey, Projection.EMPTY);
	}

	/** Removes the rows of all documents. */
	void clear(Connection connection) throws SQLException {
		for (String name : NAMES) {
			Sql.update(connection, "TRUNCATE TABLE " + name);
		}
	}

	/** The rows of a document as they are stored. */
	Projection read(Connection connection, int documentKey) throws SQLException {
		List<Entry> entries = new ArrayList<>();
		for (var table : tables) {
			entries.addAll(table.entries(connection, documentKey));
		}
		entries.addAll(texts.entries(connection, documentKey));
		return new Projection(entries);
	}

	private static <E extends Entry> void insert(Connection connection, int documentKey, EntryTable<E> table,
			Projection projection) throws SQLException {
		table.insert(connection, documentKey, projection.entries(table.kind()));
	}

	private static <E extends Entry> void replace(Connection connection, int documentKey, EntryTable<E> table,
			Projection projection) throws SQLException {
		table.replace(connection, documentKey, projection.entries(table.kind()));
	}
}
