package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.store.Revision;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;

/** A store of any database, opened for each test. */
abstract class StoreContract {

	@TempDir
	Path folder;
	Store store;

	/** Opens the store of a folder, making it when it is missing. */
	abstract Store open(Path location);

	@BeforeEach
	void openStore() {
		store = open(folder.resolve("store"));
	}

	@AfterEach
	void closeStore() {
		store.close();
	}

	final Revision save(EObject root, long base) {
		return store.save(new SaveRequest(root, base, "Test", ""));
	}

	final List<SearchHit> found(String words) {
		return found(store, words, 10);
	}

	static List<SearchHit> found(Store store, String words, int limit) {
		return store.queries().search(SearchQuestion.of(words, limit), Progress.NONE).hits();
	}

	static void assertCode(Code code, Runnable work) {
		assertEquals(code, assertThrows(StoreException.class, work::run).code());
	}
}
