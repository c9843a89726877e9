package se.styrkedjan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The default place on each platform. */
class StoreLocationTest {

	private static final Path HOME = Path.of("/home/kim");

	@Test
	void linuxUsesTheDataHomeWhenItIsAbsolute() {
		assertEquals(Path.of("/home/kim/.local/share/styrkedjan"), StoreLocation.of("Linux", HOME, Map.of()));
		assertEquals(Path.of("/data/styrkedjan"),
				StoreLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")));
		assertEquals(Path.of("/home/kim/.local/share/styrkedjan"),
				StoreLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")));
	}

	@Test
	void windowsUsesApplicationData() {
		assertEquals(Path.of("/home/kim/AppData/Roaming/Styrkedjan"),
				StoreLocation.of("Windows 11", HOME, Map.of()));
		assertEquals(Path.of("/roaming/Styrkedjan"),
				StoreLocation.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")));
	}

	@Test
	void macUsesApplicationSupport() {
		assertEquals(Path.of("/home/kim/Library/Application Support/Styrkedjan"),
				StoreLocation.of("Mac OS X", HOME, Map.of("XDG_DATA_HOME", "/data")));
	}
}
