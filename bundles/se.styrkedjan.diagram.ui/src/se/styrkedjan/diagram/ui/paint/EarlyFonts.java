package se.styrkedjan.diagram.ui.paint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.picture.text.Face;

/**
 * Makes the typefaces of diagrams known to the system before its first window. On GTK the set of fonts is read once, when
 * the display is made; a font that is loaded later is not seen, and texts would be set in another one.
 */
public final class EarlyFonts {

	private static final System.Logger LOG = System.getLogger(EarlyFonts.class.getName());
	private static final List<Path> FILES = new ArrayList<>();

	private EarlyFonts() {
	}

	/** To be called before the display is made; elsewhere than on GTK it is not needed and does nothing. */
	public static void register() {
		try {
			var add = Class.forName("org.eclipse.swt.internal.gtk.OS").getMethod("FcConfigAppFontAddFile", long.class,
					byte[].class);
			for (Path file : files()) {
				add.invoke(null, 0L, (file + "\0").getBytes(StandardCharsets.UTF_8));
			}
		} catch (ReflectiveOperationException | LinkageError otherSystem) {
			LOG.log(System.Logger.Level.DEBUG, "not GTK", otherSystem);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "no room for fonts", e);
		}
	}

	/** The typefaces as files, which is how systems take them; written once, gone when the program ends. */
	static List<Path> files() throws IOException {
		if (FILES.isEmpty()) {
			for (Face face : Face.values()) {
				FILES.add(write(face));
			}
		}
		return List.copyOf(FILES);
	}

	private static Path write(Face face) throws IOException {
		Path file = Files.createTempFile("styrkedjan-", ".ttf");
		file.toFile().deleteOnExit();
		try (InputStream in = face.open()) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return file;
	}
}
