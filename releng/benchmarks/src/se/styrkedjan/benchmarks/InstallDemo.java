package se.styrkedjan.benchmarks;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.store.StoreLocation;
import se.styrkedjan.store.jdbc.DerbyStore;

/** Writes the demo into the user's database, so that the start is measured with something to show. */
public final class InstallDemo {

	private InstallDemo() {
	}

	/**
	 * Writes it.
	 *
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		try (var store = DerbyStore.open(StoreLocation.ofUser())) {
			System.err.println(DemoContent.install(store, "benchmark") + " documents of the demo");
		}
	}
}
