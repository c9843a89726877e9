package se.styrkedjan.app.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.framework.FrameworkUtil;

/** The file, in the program's own folder, of what is remembered. One that cannot be read or written is done without. */
final class MemoryFile {

	private static final String ROOT = "window";

	private final Path file;

	private MemoryFile(Path file) {
		this.file = file;
	}

	static MemoryFile standard() {
		return new MemoryFile(Platform.getStateLocation(FrameworkUtil.getBundle(MemoryFile.class)).toPath()
				.resolve("window.xml"));
	}

	static XMLMemento blank() {
		return XMLMemento.createWriteRoot(ROOT);
	}

	/** What is remembered; empty at the first start. */
	Optional<IMemento> read() {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (Reader in = Files.newBufferedReader(file)) {
			return Optional.of(XMLMemento.createReadRoot(in));
		} catch (IOException | WorkbenchException e) {
			ILog.of(MemoryFile.class).warn("window not remembered: " + file, e);
			return Optional.empty();
		}
	}

	/** Remembers; the file is replaced when it is whole. */
	void write(XMLMemento memento) {
		Path part = file.resolveSibling("window.part");
		try {
			Files.createDirectories(file.getParent());
			try (Writer out = Files.newBufferedWriter(part)) {
				memento.save(out);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			ILog.of(MemoryFile.class).warn("window not remembered: " + file, e);
		}
	}
}
