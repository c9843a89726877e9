package se.styrkedjan.store.jdbc;

import java.nio.file.Path;

import se.styrkedjan.store.Store;

/** The questions, answered by embedded Derby. */
class DerbyProcessQueriesTest extends ProcessQueriesContractTest {

	@Override
	Store open(Path location) {
		return EmptyStore.open(location);
	}
}
