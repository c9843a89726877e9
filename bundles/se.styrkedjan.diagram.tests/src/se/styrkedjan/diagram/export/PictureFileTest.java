package se.styrkedjan.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.diagram.export.PictureFileException.Reason;
import se.styrkedjan.diagram.export.svg.SvgWriter;
import se.styrkedjan.store.Progress;

class PictureFileTest {

	@TempDir
	Path folder;

	@Test
	void fileIsWrittenIntoAFolderThatIsMade() throws Exception {
		Path file = folder.resolve("kartor/flöde.svg");
		PictureFile.write(new SvgWriter(), SheetSamples.flow(), file, Progress.NONE);
		assertTrue(Files.readString(file).endsWith("</svg>\n"));
		assertEquals(List.of("flöde.svg"), names(file.getParent()));
	}

	@Test
	void whatWasThereStaysWhenWritingStops() throws Exception {
		Path file = Files.writeString(folder.resolve("a.svg"), "before");
		Progress stopping = (done, total) -> {
			throw new CancellationException();
		};
		assertThrows(CancellationException.class,
				() -> PictureFile.write(new SvgWriter(), SheetSamples.flow(), file, stopping));
		assertEquals("before", Files.readString(file));
		assertEquals(List.of("a.svg"), names(folder));
	}

	@Test
	void whatWasThereStaysWhenWritingFails() throws Exception {
		Path file = Files.writeString(folder.resolve("a.svg"), "before");
		var failure = assertThrows(PictureFileException.class,
				() -> PictureFile.write(failing(new IOException("half")), SheetSamples.flow(), file, Progress.NONE));
		assertEquals(Reason.OTHER, failure.reason());
		assertEquals(file, failure.file());
		assertEquals("before", Files.readString(file));
		assertEquals(List.of("a.svg"), names(folder));
	}

	@Test
	void folderThatMayNotBeWrittenToIsTold() {
		var failure = assertThrows(PictureFileException.class, () -> PictureFile
				.write(failing(new AccessDeniedException("a")), SheetSamples.flow(), folder.resolve("a"), Progress.NONE));
		assertEquals(Reason.NOT_ALLOWED, failure.reason());
	}

	@Test
	void fileInPlaceOfAFolderIsTold() throws Exception {
		Files.writeString(folder.resolve("kartor"), "a file");
		assertThrows(PictureFileException.class, () -> PictureFile.write(new SvgWriter(), SheetSamples.flow(),
				folder.resolve("kartor/a.svg"), Progress.NONE));
	}

	private static PictureWriter failing(IOException failure) {
		return new PictureWriter() {

			@Override
			public PictureFormat format() {
				return PictureFormat.SVG;
			}

			@Override
			public void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
				out.write('<');
				throw failure;
			}
		};
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
