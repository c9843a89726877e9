package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.store.Store;

/** Databases of earlier versions are brought to the schema of this one. */
class SchemaTest {

	@TempDir
	Path folder;

	@Test
	void stepsAreNumberedWithoutGaps() {
		assertEquals(IntStream.rangeClosed(1, Migration.all().size()).boxed().toList(),
				Migration.all().stream().map(Migration::number).toList());
	}

	@Test
	void aDatabaseOfTheFirstVersionCountsItsGoalsOfAllYears() throws SQLException {
		try (DerbyDatabase first = DerbyDatabase.open(folder, Migration.all().subList(0, 1));
				Connection connection = first.connect()) {
			for (int year : new int[] { 2024, 2025 }) {
				Sql.update(connection, "INSERT INTO goal_tally VALUES (?, 'l', 'UNIT', '', 'Mål', 2, 1, 0, 3)", year);
			}
		}
		try (Store store = DerbyStore.open(folder)) {
			assertEquals(List.of(new RollUpRow("l", GoalLevel.UNIT, "", "Mål", 4, 2, 0, 6)), store.queries().rollUp(0));
			assertEquals(List.of(new RollUpRow("l", GoalLevel.UNIT, "", "Mål", 2, 1, 0, 3)),
					store.queries().rollUp(2025));
		}
	}
}
