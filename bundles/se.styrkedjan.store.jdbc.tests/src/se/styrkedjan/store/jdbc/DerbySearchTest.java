package se.styrkedjan.store.jdbc;

import java.nio.file.Path;

import se.styrkedjan.store.Store;

/** The search, answered by embedded Derby. */
class DerbySearchTest extends SearchContractTest {

	@Override
	Store open(Path location) {
		return EmptyStore.open(location);
	}
}
