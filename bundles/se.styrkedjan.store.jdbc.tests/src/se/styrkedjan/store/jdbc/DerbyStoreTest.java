package se.styrkedjan.store.jdbc;

import java.nio.file.Path;

import se.styrkedjan.store.Store;

/** The contract, kept by embedded Derby. */
class DerbyStoreTest extends StoreContractTest {

	@Override
	Store open(Path location) {
		return EmptyStore.open(location);
	}
}
