package se.styrkedjan.diagram.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.diagram.ui.export.TargetFolder.Fault;

class TargetFolderTest {

	@TempDir
	Path folder;

	private static Optional<Fault> fault(Object written) {
		return TargetFolder.of(written.toString()).fault();
	}

	@Test
	void aFolderThatIsThereOrCanBeMadeDoes() {
		assertEquals(Optional.empty(), fault(folder));
		assertEquals(Optional.empty(), fault(folder.resolve("kartor/2026")));
		assertEquals(folder, TargetFolder.of(" " + folder + " ").path());
	}

	@Test
	void whatIsNoFolderIsToldBeforeAnythingIsWritten() throws Exception {
		Path file = Files.writeString(folder.resolve("karta.pdf"), "x");

		assertEquals(Optional.of(Fault.WRONG), fault("  "));
		assertEquals(Optional.of(Fault.WRONG), fault("a\0b"));
		assertEquals(Optional.of(Fault.RELATIVE), fault("kartor"));
		assertEquals(Optional.of(Fault.FILE), fault(file));
		assertEquals(Optional.of(Fault.FILE), fault(file.resolve("kartor")));
	}
}
